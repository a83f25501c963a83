package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingRegistrations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRegistrations implements JavaDelegate {

  private final HousingRegistrations registrations;
  private final Submissions submissions;

  RecordRegistrations(HousingRegistrations registrations, Submissions submissions) {
    this.registrations = registrations;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    RegistrationForm.read(submissions.latest(youth, "UserTask_HousingRegistration"))
        .forEach(registration -> registrations.register(youth, registration));
  }
}
