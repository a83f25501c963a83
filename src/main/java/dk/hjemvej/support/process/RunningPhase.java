package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Escalations;
import dk.hjemvej.casefile.PlanChanged;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.PhaseClock;
import dk.hjemvej.support.Phases;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The diagrams that wait for the dates of the running phase. When the rows of the plan have
 * changed, they follow in the same transaction.
 */
@Component
class RunningPhase implements PhaseClock {

  private static final List<String> IN_RHYTHM = List.of("cti-phase", "keep-contact");

  private final Phases phases;
  private final PhaseDates phaseDates;
  private final CaseDates dates;
  private final CaseProcesses processes;
  private final List<PlanChanged> others;
  private final Escalations escalations;
  private final CivilTime time;

  RunningPhase(
      Phases phases,
      PhaseDates phaseDates,
      CaseDates dates,
      CaseProcesses processes,
      List<PlanChanged> others,
      Escalations escalations,
      CivilTime time) {
    this.phases = phases;
    this.phaseDates = phaseDates;
    this.dates = dates;
    this.processes = processes;
    this.others = others;
    this.escalations = escalations;
    this.time = time;
  }

  /** Timers, due dates and everybody else who counted from the old plan. */
  void follow(CaseNumber youth) {
    phases.running(youth).ifPresent(phase -> follow(youth, phase));
    others.forEach(other -> other.planChanged(youth));
  }

  @Override
  public void stop(CaseNumber youth) {
    phaseDates.standStill(youth, true);
  }

  @Override
  public void goOn(CaseNumber youth) {
    phaseDates.standStill(youth, false);
    follow(youth);
    askAgainUnlessOverdue(youth);
  }

  /** As {@link #askAgain}, but whoever is late now stays late. */
  void askAgainUnlessOverdue(CaseNumber youth) {
    phases
        .running(youth)
        .filter(phase -> !phase.end().isBefore(time.today()))
        .ifPresent(phase -> askAgain(youth));
  }

  /**
   * Nobody is late any more, and whoever is asked about the end of the phase need not answer now:
   * the diagram waits for the new date.
   */
  void askAgain(CaseNumber youth) {
    escalations.end(youth, "PHASE");
    processes.tell(youth, "PhaseDecided", Map.of("phaseDecision", "NEW_DATE"));
  }

  private void follow(CaseNumber youth, Phase phase) {
    phaseDates.follow(youth, phase);
    IN_RHYTHM.forEach(
        process -> dates.change(youth, process, scope -> PhaseVariables.writeRhythm(scope, phase)));
  }
}
