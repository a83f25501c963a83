package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.PlanChanged;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The diagrams that wait for the dates of the running phase. When the rows of the plan have
 * changed, they follow in the same transaction.
 */
@Component
class RunningPhase {

  private static final List<String> IN_RHYTHM = List.of("cti-phase", "keep-contact");

  private final Phases phases;
  private final PhaseDates phaseDates;
  private final CaseDates dates;
  private final CaseProcesses processes;
  private final List<PlanChanged> others;

  RunningPhase(
      Phases phases,
      PhaseDates phaseDates,
      CaseDates dates,
      CaseProcesses processes,
      List<PlanChanged> others) {
    this.phases = phases;
    this.phaseDates = phaseDates;
    this.dates = dates;
    this.processes = processes;
    this.others = others;
  }

  /** Timers, due dates and everybody else who counted from the old plan. */
  void follow(CaseNumber youth) {
    phases.running(youth).ifPresent(phase -> follow(youth, phase));
    others.forEach(other -> other.planChanged(youth));
  }

  /** Whoever is asked about the end of the phase need not answer now: it waits for the new date. */
  void waitAgain(CaseNumber youth) {
    processes.tell(youth, "PhaseDecided", Map.of("phaseDecision", "NEW_DATE"));
  }

  private void follow(CaseNumber youth, Phase phase) {
    phaseDates.follow(youth, phase);
    IN_RHYTHM.forEach(
        process -> dates.change(youth, process, scope -> PhaseVariables.writeRhythm(scope, phase)));
  }
}
