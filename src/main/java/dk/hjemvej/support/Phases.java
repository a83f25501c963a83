package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The phases of the course a case is in: its plan, frozen when phase 1 begins, and how each phase
 * went. Those of a former course are history and not spoken of here.
 */
public interface Phases {

  /** In their order; empty before phase 1 begins. */
  List<Phase> of(CaseNumber youth);

  /** Every case in which a phase runs now. */
  List<CaseNumber> running();

  /** The plan of the phases that are not over. */
  Optional<PhasePlan> planOf(CaseNumber youth);

  void freeze(CaseNumber youth, PhasePlan plan);

  /** Gives the phases the dates of a plan that is counted from another day. */
  void replan(CaseNumber youth, PhasePlan plan);

  /** Writes rule and planned dates of a phase anew; how it went stays. */
  void rewritten(CaseNumber youth, Phase phase);

  /** Moves the phases that are not over, and the day they are counted from. */
  void movedByDays(CaseNumber youth, long days);

  void begun(CaseNumber youth, int phaseNo, LocalDate on);

  void extended(CaseNumber youth, int phaseNo, LocalDate until, String reason);

  /** Why it was not closed in time, and when the citizen was last seen then. */
  void overran(CaseNumber youth, int phaseNo, String reason, LocalDate citizenLastSeen);

  void ended(CaseNumber youth, int phaseNo, LocalDate on);

  /** The case has another method now: the phase that still runs of the former course has ended. */
  void left(CaseNumber youth);

  default Phase get(CaseNumber youth, int phaseNo) {
    return of(youth).stream()
        .filter(phase -> phase.phaseNo() == phaseNo)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Phase %d: wanted it planned, found %d phases"
                        .formatted(phaseNo, of(youth).size())));
  }

  /** The planned end of the last phase; empty before phase 1 begins. */
  default Optional<LocalDate> courseEnd(CaseNumber youth) {
    return of(youth).stream().map(Phase::plannedEnd).reduce((earlier, later) -> later);
  }

  default Optional<Phase> running(CaseNumber youth) {
    return of(youth).stream().filter(Phase::isRunning).findFirst();
  }
}
