package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.handover.LettingGo;
import dk.hjemvej.handover.Need;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReceipts implements JavaDelegate {

  private final Submissions submissions;
  private final Handovers handovers;

  RecordReceipts(Submissions submissions, Handovers handovers) {
    this.submissions = submissions;
    this.handovers = handovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    List<Need> needs =
        Need.in(
            submissions.latest(youth, "UserTask_AgreeHandover"),
            submissions.latest(youth, "UserTask_AwaitReceipt"));
    handovers.answered(youth, needs);
    HandoverVariables.ALL_NEEDS_ACCEPTED.writeTo(execution, LettingGo.isAccepted(needs));
  }
}
