package dk.hjemvej.coordination.process;

import dk.hjemvej.coordination.Allocation;
import dk.hjemvej.coordination.WaitingList.Waiting;
import dk.hjemvej.engine.Inbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends {@code PlaceAvailable} to exactly the process that waits, kept until it can take it. */
@Component
class OfferThroughInbox implements Allocation.Offer {

  private final Inbox inbox;

  OfferThroughInbox(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void announce(Waiting person) {
    inbox.sendTo(person.process(), person.caseNumber(), "PlaceAvailable", Map.of());
  }
}
