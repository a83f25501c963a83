package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareLadders implements JavaDelegate {

  private final LaddersByTable ladders;

  CompareLadders(LaddersByTable ladders) {
    this.ladders = ladders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationVariables.LADDERS_DIFFER.writeTo(
        execution, !ladders.differences(Case.of(execution)).isEmpty());
  }
}
