package dk.hjemvej.engine.messages;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the inbox all day; every node may, a message is locked while it is delivered. */
@Component
@ConditionalOnProperty(name = "hjemvej.inbox.enabled", matchIfMissing = true)
class InboxWorker {

  private final InboxDelivery delivery;

  InboxWorker(InboxDelivery delivery) {
    this.delivery = delivery;
  }

  @Scheduled(fixedDelayString = "${hjemvej.inbox.delay}")
  void work() {
    delivery.deliver();
  }
}
