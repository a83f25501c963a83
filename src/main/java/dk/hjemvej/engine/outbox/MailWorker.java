package dk.hjemvej.engine.outbox;

import dk.hjemvej.engine.TimeLapse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes and sends mail all day; every node may. */
@Component
@ConditionalOnProperty("hjemvej.mail.enabled")
class MailWorker {

  private final MailWriting writing;
  private final MailSending sending;
  private final TimeLapse lapse;

  MailWorker(MailWriting writing, MailSending sending, TimeLapse lapse) {
    this.writing = writing;
    this.sending = sending;
    this.lapse = lapse;
  }

  @Scheduled(fixedDelayString = "${hjemvej.mail.delay}")
  void work() {
    if (lapse.isElsewhen()) {
      return;
    }
    writing.write();
    sending.send();
  }
}
