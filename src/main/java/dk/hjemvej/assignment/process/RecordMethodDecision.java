package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AssignmentVariables.METHOD_DECISION;
import static dk.hjemvej.assignment.process.AssignmentVariables.PROPOSAL;

import dk.hjemvej.assignment.LegalAge;
import dk.hjemvej.assignment.MethodDecision;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Refuses what the age does not allow, and says what the decision amounts to. */
@Component
class RecordMethodDecision implements JavaDelegate {

  private final Submissions submissions;
  private final LegalAge age;

  RecordMethodDecision(Submissions submissions, LegalAge age) {
    this.submissions = submissions;
    this.age = age;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    MethodDecision decision = MethodDecision.of(submissions.latest(youth, "UserTask_DecideMethod"));
    age.check(decision, submissions.record(youth).date("birthDate"));
    METHOD_DECISION.writeTo(execution, decision.beside(PROPOSAL.readFrom(execution)));
  }
}
