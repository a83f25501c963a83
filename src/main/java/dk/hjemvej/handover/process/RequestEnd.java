package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.handover.Handovers;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for the end of the support, once: while a handover is open, asking again does nothing. */
@Component
class RequestEnd implements JavaDelegate {

  private final Handovers handovers;
  private final Inbox inbox;

  RequestEnd(Handovers handovers, Inbox inbox) {
    this.handovers = handovers;
    this.inbox = inbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (handovers.open(youth)) {
      inbox.send(youth, "EndRequested", Map.of());
    }
  }
}
