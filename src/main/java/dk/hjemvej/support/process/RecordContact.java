package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.ContactRhythm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step's property {@code note} names the form's step in the diagram. */
@Component
class RecordContact implements JavaDelegate {

  private final Submissions submissions;
  private final ContactRhythm rhythm;
  private final CaseProcesses processes;

  RecordContact(Submissions submissions, ContactRhythm rhythm, CaseProcesses processes) {
    this.submissions = submissions;
    this.rhythm = rhythm;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    String step = ExtensionProperties.of(execution).get("note");
    Contact contact = Contact.in(submissions.latest(youth, step));
    ContactVariables.CONTACT_COUNTS.writeTo(execution, rhythm.recorded(youth, contact));
    if (contact.isHomeVisit()) {
      processes.tell(youth, "HomeVisited", Map.of());
    }
  }
}
