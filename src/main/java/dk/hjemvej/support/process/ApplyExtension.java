package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever is asked about the end of the phase meanwhile need not answer before the new one. */
@Component
class ApplyExtension implements JavaDelegate {

  private final ExtendedPhase extended;
  private final RunningPhase running;

  ApplyExtension(ExtendedPhase extended, RunningPhase running) {
    this.extended = extended;
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extended.until(execution, PhaseVariables.EXTEND_UNTIL.readFrom(execution));
    running.askAgain(Case.of(execution));
  }
}
