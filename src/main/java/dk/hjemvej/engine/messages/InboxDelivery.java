package dk.hjemvej.engine.messages;

import dk.hjemvej.engine.TimeLapse;
import dk.hjemvej.engine.messages.InboxTable.Message;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers waiting messages, each in a transaction of its own: delivered and marked, or neither.
 */
@Component
public class InboxDelivery implements TimeLapse.Background {

  private static final Logger LOG = LoggerFactory.getLogger(InboxDelivery.class);

  private final InboxTable inbox;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;

  InboxDelivery(InboxTable inbox, @Lazy RuntimeService runtime, TransactionTemplate transaction) {
    this.inbox = inbox;
    this.runtime = runtime;
    this.transaction = transaction;
  }

  /**
   * Tries every waiting message once.
   *
   * @return how many found a receiver
   */
  public int deliver() {
    int delivered = 0;
    for (long id : inbox.waiting()) {
      try {
        if (Boolean.TRUE.equals(transaction.execute(status -> deliver(id)))) {
          delivered++;
        }
      } catch (RuntimeException e) {
        LOG.warn(
            "Inbox message {}: wanted delivery, found {}; tried again later", id, e.toString());
        transaction.executeWithoutResult(status -> inbox.failed(id));
      }
    }
    return delivered;
  }

  @Override
  public boolean work() {
    return deliver() > 0;
  }

  private boolean deliver(long id) {
    return inbox
        .lock(id)
        .filter(this::correlate)
        .map(
            message -> {
              inbox.delivered(id);
              return true;
            })
        .orElse(false);
  }

  private boolean correlate(Message message) {
    MessageCorrelationBuilder correlation =
        runtime.createMessageCorrelation(message.name()).setVariables(message.payload());
    if (message.processInstanceId() == null) {
      correlation.processInstanceBusinessKey(message.caseNumber().value());
      return !correlation.correlateAllWithResult().isEmpty();
    }
    if (!isAwaited(message)) {
      return false;
    }
    correlation.processInstanceId(message.processInstanceId()).correlate();
    return true;
  }

  private boolean isAwaited(Message message) {
    return !runtime
        .createEventSubscriptionQuery()
        .eventType("message")
        .eventName(message.name())
        .processInstanceId(message.processInstanceId())
        .unlimitedList()
        .isEmpty();
  }
}
