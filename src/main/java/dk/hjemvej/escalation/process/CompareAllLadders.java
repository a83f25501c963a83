package dk.hjemvej.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareAllLadders implements JavaDelegate {

  private final LaddersByTable ladders;

  CompareAllLadders(LaddersByTable ladders) {
    this.ladders = ladders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationVariables.LADDERS_DIFFER.writeTo(execution, !ladders.differences().isEmpty());
  }
}
