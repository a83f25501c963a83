package dk.hjemvej.engine.messages;

import dk.hjemvej.engine.TimeLapse;
import dk.hjemvej.engine.cases.Carriers;
import dk.hjemvej.engine.messages.InboxTable.Message;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
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
  private final Carriers carriers;
  private final TransactionTemplate transaction;

  InboxDelivery(
      InboxTable inbox,
      @Lazy RuntimeService runtime,
      Carriers carriers,
      TransactionTemplate transaction) {
    this.inbox = inbox;
    this.runtime = runtime;
    this.carriers = carriers;
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
    if (message.toCarrier()) {
      return tellCarrier(message);
    }
    MessageCorrelationBuilder correlation =
        runtime.createMessageCorrelation(message.name()).setVariables(message.payload());
    if (message.processInstanceId() == null) {
      correlation.processInstanceBusinessKey(message.caseNumber().value());
      return !correlation.correlateAllWithResult().isEmpty();
    }
    if (awaiting(message.processInstanceId(), message).isEmpty()) {
      return false;
    }
    correlation.processInstanceId(message.processInstanceId()).correlate();
    return true;
  }

  /** While a stage that is left behind still finishes something, the newer one carries the case. */
  private boolean tellCarrier(Message message) {
    return carriers.of(message.caseNumber()).stream()
        .flatMap(instance -> awaiting(instance, message).stream())
        .max(Comparator.comparing(EventSubscription::getCreated))
        .map(
            waiting ->
                runtime
                    .createMessageCorrelation(message.name())
                    .processInstanceId(waiting.getProcessInstanceId())
                    .setVariablesToTriggeredScope(message.payload())
                    .correlateWithResult())
        .isPresent();
  }

  private List<EventSubscription> awaiting(String processInstanceId, Message message) {
    return runtime
        .createEventSubscriptionQuery()
        .eventType("message")
        .eventName(message.name())
        .processInstanceId(processInstanceId)
        .unlimitedList();
  }
}
