package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.LinkResult;
import dk.hjemvej.support.NetworkLinks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLinkResults implements JavaDelegate {

  private final Submissions submissions;
  private final NetworkLinks links;

  RecordLinkResults(Submissions submissions, NetworkLinks links) {
    this.submissions = submissions;
    this.links = links;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    LinkResult.in(submissions.latest(youth, "UserTask_EvaluateLink"))
        .forEach(one -> links.assessed(youth, one.linkNo(), one.result()));
  }
}
