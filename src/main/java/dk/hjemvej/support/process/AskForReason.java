package dk.hjemvej.support.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on the form asks why the phase is not closed. */
@Component
class AskForReason implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    PhaseVariables.OVERDUE.writeTo(execution, true);
  }
}
