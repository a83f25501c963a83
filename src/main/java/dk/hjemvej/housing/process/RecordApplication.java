package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HousingApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordApplication implements JavaDelegate {

  private final HousingApplications applications;
  private final Homes homes;
  private final Submissions submissions;

  RecordApplication(HousingApplications applications, Homes homes, Submissions submissions) {
    this.applications = applications;
    this.homes = homes;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers answers = submissions.latest(youth, "UserTask_HousingApplication");
    applications.applied(youth, AppliedFor.of(answers));
    answers.findDate("expectedMoveIn").ifPresent(day -> homes.promise(youth, day));
  }
}
