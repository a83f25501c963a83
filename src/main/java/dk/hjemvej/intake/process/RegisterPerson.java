package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Registrér person": in the transaction of the form, so that a second open case is refused. */
@Component
class RegisterPerson implements JavaDelegate {

  private static final String FORM = "UserTask_RegisterCitizen";
  private static final String YES = "YES";

  private final Submissions submissions;
  private final Persons persons;

  RegisterPerson(Submissions submissions, Persons persons) {
    this.submissions = submissions;
    this.persons = persons;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers form = submissions.latest(youth, FORM);
    persons.register(
        youth,
        form.findText("fullName").orElse(null),
        form.date("birthDate"),
        YES.equals(form.text("protectedIdentity")));
  }
}
