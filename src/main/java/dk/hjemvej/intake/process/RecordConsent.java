package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.intake.Consent;
import dk.hjemvej.intake.Consents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Notér samtykker": what was said in the form, partner by partner. */
@Component
class RecordConsent implements JavaDelegate {

  private static final String FORM = "UserTask_CollectConsent";

  private final Submissions submissions;
  private final Consents consents;

  RecordConsent(Submissions submissions, Consents consents) {
    this.submissions = submissions;
    this.consents = consents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    consents.record(youth, Consent.allIn(submissions.latest(youth, FORM)));
  }
}
