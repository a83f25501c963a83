package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLease implements JavaDelegate {

  private final Submissions submissions;
  private final SignedLease lease;

  RecordLease(Submissions submissions, SignedLease lease) {
    this.submissions = submissions;
    this.lease = lease;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    lease.record(youth, submissions.latest(youth, "UserTask_Lease"));
  }
}
