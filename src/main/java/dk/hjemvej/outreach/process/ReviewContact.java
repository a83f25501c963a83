package dk.hjemvej.outreach.process;

import dk.hjemvej.outreach.ContactSoFar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Saml op på kontakten": what the team's decision is about. */
@Component
class ReviewContact implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    OutreachVariables.CONTACT_SO_FAR.writeTo(
        execution, ContactSoFar.after(OutreachVariables.CONTACT_RESULT.findIn(execution)));
  }
}
