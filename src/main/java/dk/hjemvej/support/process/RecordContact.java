package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.ContactRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step's property {@code note} names the form's step in the diagram. */
@Component
class RecordContact implements JavaDelegate {

  private final Submissions submissions;
  private final ContactRhythm rhythm;

  RecordContact(Submissions submissions, ContactRhythm rhythm) {
    this.submissions = submissions;
    this.rhythm = rhythm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    String step = ExtensionProperties.of(execution).get("note");
    boolean counts = rhythm.recorded(youth, Contact.in(submissions.latest(youth, step)));
    ContactVariables.CONTACT_COUNTS.writeTo(execution, counts);
  }
}
