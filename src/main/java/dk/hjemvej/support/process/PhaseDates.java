package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.support.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dates of the running phase, in every diagram in which something waits for them. */
@Component
class PhaseDates {

  private static final List<String> DIAGRAMS =
      List.of("cti-phase", "focus-plan", "phase-end", "start-point");

  private final CaseDates dates;
  private final CivilTime time;

  PhaseDates(CaseDates dates, CivilTime time) {
    this.dates = dates;
    this.time = time;
  }

  /** The timers and due dates of the phase follow its row, in the transaction of this step. */
  void follow(CaseNumber youth, Phase phase) {
    DIAGRAMS.forEach(
        diagram ->
            dates.change(youth, diagram, scope -> PhaseVariables.writeDates(scope, phase, time)));
  }

  /** The timers of the phase stand still, or run again. */
  void standStill(CaseNumber youth, boolean still) {
    DIAGRAMS.forEach(diagram -> dates.standStill(youth, diagram, still));
  }
}
