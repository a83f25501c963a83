package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.Contacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordContact implements JavaDelegate {

  private final Submissions submissions;
  private final Contacts contacts;

  RecordContact(Submissions submissions, Contacts contacts) {
    this.submissions = submissions;
    this.contacts = contacts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    contacts.add(youth, Contact.in(submissions.latest(youth, "StartEvent_ContactNote")));
  }
}
