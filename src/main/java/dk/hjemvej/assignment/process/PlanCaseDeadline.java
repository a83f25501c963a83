package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AssignmentVariables.CASE_DEADLINE_AT;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Until when the young person can expect a decision: the deadline last announced, or counted from
 * the enquiry.
 */
@Component
class PlanCaseDeadline implements JavaDelegate {

  private final Submissions submissions;
  private final Deadlines deadlines;
  private final Enquiry enquiry;
  private final CivilTime time;

  PlanCaseDeadline(Submissions submissions, Deadlines deadlines, Enquiry enquiry, CivilTime time) {
    this.submissions = submissions;
    this.deadlines = deadlines;
    this.enquiry = enquiry;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant deadline =
        submissions
            .record(Case.of(execution))
            .findDate("newDeadline")
            .map(time::endOfDay)
            .orElseGet(() -> deadlines.due("CASE_DEADLINE", enquiry.of(execution)));
    CASE_DEADLINE_AT.writeTo(execution, deadline);
  }
}
