package dk.hjemvej.handover.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.handover.Handovers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSelfApproval implements JavaDelegate {

  private final Handovers handovers;

  RecordSelfApproval(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handovers.leaderAnswered(
        Case.of(execution), HandoverVariables.LEADER_AGREES.readFrom(execution));
  }
}
