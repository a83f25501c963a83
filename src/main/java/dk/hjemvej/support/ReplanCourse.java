package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives a course that runs other dates: because a manager says so, or because the process owners
 * have changed the table. Phases that are over stay as they were.
 */
@Component
public class ReplanCourse {

  private final Phases phases;
  private final PhaseRules rules;
  private final Deviations deviations;
  private final CivilTime time;

  ReplanCourse(Phases phases, PhaseRules rules, Deviations deviations, CivilTime time) {
    this.phases = phases;
    this.rules = rules;
    this.deviations = deviations;
    this.time = time;
  }

  /**
   * Moves the end of the running phase.
   *
   * @param moveFollowing whether the phases after it move along; else it eats into the next
   * @param reason code such as HOME_MISSING
   * @param beyondCourse how long after its planned end the course may end
   */
  public Replanning endPhaseOn(
      CaseNumber youth,
      LocalDate end,
      boolean moveFollowing,
      String reason,
      TemporalAmount beyondCourse) {
    Replanning result =
        NewPhaseEnd.check(phases.of(youth), time.today(), end, moveFollowing, beyondCourse);
    if (result instanceof Replanning.Allowed allowed) {
      allowed.ends().forEach((phaseNo, day) -> phases.extended(youth, phaseNo, day, reason));
      deviations.note(youth, allowed.phaseNo(), Deviation.REPLANNED);
    }
    return result;
  }

  /**
   * The phases that are not over, as the table of today would plan them. A date somebody has
   * decided stays. Empty before phase 1 begins.
   */
  public List<Phase> byTodaysTable(CaseNumber youth) {
    return phases.planOf(youth).map(this::today).stream()
        .flatMap(
            today ->
                phases.of(youth).stream()
                    .filter(phase -> phase.endedOn() == null)
                    .map(phase -> phase.plannedBy(today)))
        .toList();
  }

  /** Whether today's table would plan the phases that are not over in another way. */
  public boolean differs(CaseNumber youth) {
    return !phases.of(youth).containsAll(byTodaysTable(youth));
  }

  /** Every course that runs and differs from today's table. */
  public List<CourseDifference> differences() {
    return phases.running().stream().filter(this::differs).map(this::difference).toList();
  }

  /** Gives the phases that are not over the dates and the rhythm of today's table. */
  public void recalculate(CaseNumber youth) {
    byTodaysTable(youth).forEach(phase -> phases.rewritten(youth, phase));
  }

  /** Moves the phases that are not over, and with them the end of the course. */
  public void moveByDays(CaseNumber youth, long days) {
    phases.movedByDays(youth, days);
  }

  private CourseDifference difference(CaseNumber youth) {
    List<Phase> now = phases.of(youth);
    List<Phase> byTable = byTodaysTable(youth);
    return new CourseDifference(
        youth, running(now), running(byTable), last(now).end(), last(byTable).end());
  }

  private static Phase running(List<Phase> phases) {
    return phases.stream().filter(Phase::isRunning).findFirst().orElseThrow();
  }

  private static Phase last(List<Phase> phases) {
    return phases.get(phases.size() - 1);
  }

  private PhasePlan today(PhasePlan frozen) {
    return new PhasePlan(frozen.countedFrom(), rules.today());
  }
}
