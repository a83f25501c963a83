package dk.hjemvej.handover.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.handover.WayBack;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Åbn en ny sag": the young person wants contact, and the way begins again at the intake. */
@Component
class OpenNewCase implements JavaDelegate {

  private final WayBack wayBack;
  private final Inbox inbox;

  OpenNewCase(WayBack wayBack, Inbox inbox) {
    this.wayBack = wayBack;
    this.inbox = inbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    inbox.send(
        wayBack.open(Case.of(execution)),
        "NewEnquiry",
        Map.of("entryRoute", WayBack.ENTRY_ROUTE, "readyForIntake", true));
  }
}
