package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.ContactRhythm;
import dk.hjemvej.support.RunningContact;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * A try to find the citizen is a contact note like any other. The step's property {@code note}
 * names the form's step.
 */
@Component
class RecordSearch implements JavaDelegate {

  private final Submissions submissions;
  private final ContactRhythm rhythm;
  private final RunningContact running;

  RecordSearch(Submissions submissions, ContactRhythm rhythm, RunningContact running) {
    this.submissions = submissions;
    this.rhythm = rhythm;
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    String step = ExtensionProperties.of(execution).get("note");
    Contact contact = Contact.in(submissions.latest(youth, step));
    if (rhythm.recorded(youth, contact)) {
      running.reached(youth);
    }
    LostContactVariables.CITIZEN_FOUND.writeTo(execution, contact.counts());
  }
}
