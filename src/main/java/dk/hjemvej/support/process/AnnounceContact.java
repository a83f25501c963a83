package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Inbox;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceContact implements JavaDelegate {

  private final Inbox inbox;

  AnnounceContact(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    inbox.send(Case.of(execution), "ContactRecorded", Map.of());
  }
}
