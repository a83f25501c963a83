package dk.hjemvej.intake.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.intake.Enrolment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Notér samtykker": what was said in the form, partner by partner. */
@Component
class RecordConsent implements JavaDelegate {

  private final Enrolment enrolment;

  RecordConsent(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    enrolment.recordConsent(Case.of(execution));
  }
}
