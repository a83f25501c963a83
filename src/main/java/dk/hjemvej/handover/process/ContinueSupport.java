package dk.hjemvej.handover.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.handover.Handovers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ContinueSupport implements JavaDelegate {

  private final Handovers handovers;

  ContinueSupport(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handovers.settle(Case.of(execution), Handovers.Result.CONTINUED);
  }
}
