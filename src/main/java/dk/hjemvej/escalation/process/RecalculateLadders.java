package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecalculateLadders implements JavaDelegate {

  private final LaddersByTable ladders;

  RecalculateLadders(LaddersByTable ladders) {
    this.ladders = ladders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ladders.follow(Case.of(execution));
  }
}
