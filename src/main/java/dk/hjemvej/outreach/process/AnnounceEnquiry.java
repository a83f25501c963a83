package dk.hjemvej.outreach.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Inbox;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld ny henvendelse": the pathway begins where the street contact ended, with the same case. */
@Component
class AnnounceEnquiry implements JavaDelegate {

  private static final String NEW_ENQUIRY = "NewEnquiry";

  private final Inbox inbox;

  AnnounceEnquiry(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    inbox.send(
        Case.of(execution), NEW_ENQUIRY, Map.of("entryRoute", "STREET", "readyForIntake", true));
  }
}
