package dk.hjemvej.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ApplyExtension implements JavaDelegate {

  private final ExtendedPhase extended;

  ApplyExtension(ExtendedPhase extended) {
    this.extended = extended;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extended.until(execution, PhaseVariables.EXTEND_UNTIL.readFrom(execution));
  }
}
