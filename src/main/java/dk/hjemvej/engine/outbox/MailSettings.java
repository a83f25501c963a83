package dk.hjemvej.engine.outbox;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail leaves.
 *
 * @param from from this time of a working day, Copenhagen time
 * @param until and before this one
 * @param urgentFromLevel notices from this level on leave at any time
 * @param baseUrl the address people open Hjemvej with
 * @param sender the address mails come from
 * @param pauses between attempts; the last one is repeated
 * @param lateAfter how long a mail may be late before the health page says so
 */
@ConfigurationProperties("hjemvej.mail")
record MailSettings(
    LocalTime from,
    LocalTime until,
    int urgentFromLevel,
    String baseUrl,
    String sender,
    List<Duration> pauses,
    Duration lateAfter) {

  MailSettings {
    if (pauses.isEmpty()) {
      throw new IllegalArgumentException("hjemvej.mail.pauses: wanted at least one, found none");
    }
  }

  /** The pause after so many attempts, the first one being 1. */
  Duration pauseAfter(int attempts) {
    return pauses.get(Math.min(attempts, pauses.size()) - 1);
  }
}
