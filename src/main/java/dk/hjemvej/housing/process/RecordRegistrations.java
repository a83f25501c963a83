package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingRegistrations;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import java.util.stream.IntStream;
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
    Answers answers = submissions.latest(youth, "UserTask_HousingRegistration");
    IntStream.rangeClosed(1, answers.number("associations").intValueExact())
        .forEach(no -> registrations.register(youth, registration(answers, no)));
  }

  private static Registration registration(Answers answers, int no) {
    return new Registration(
        answers.text("organisation" + no).strip(),
        answers.date("registeredOn" + no),
        answers.findText("registrationNo" + no).orElse(null),
        answers.date("renewBy" + no));
  }
}
