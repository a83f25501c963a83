package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.outreach.TakeOver;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Begynd ny opsøgende kontakt": in the transaction that ends the case, or neither happens. */
@Component
class OpenStreetContact implements JavaDelegate {

  private static final String SEARCH_TAKEN_OVER = "SearchTakenOver";

  private final TakeOver takeOver;
  private final Submissions submissions;
  private final CaseProcesses processes;

  OpenStreetContact(TakeOver takeOver, Submissions submissions, CaseProcesses processes) {
    this.takeOver = takeOver;
    this.submissions = submissions;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber former = Case.of(execution);
    String worker = submissions.newest(former, "UserTask_AcceptOutreach").submittedBy();
    // As after a start of its own: when the young person is ready, it announces a new enquiry.
    processes.startBeside(
        takeOver.of(former, worker), SEARCH_TAKEN_OVER, Map.of("startedByForm", true));
  }
}
