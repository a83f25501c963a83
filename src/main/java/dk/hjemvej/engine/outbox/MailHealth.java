package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CivilTime;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Says when mails have been late for long. The status is not DOWN: everything else works, and no
 * node should be taken out because the mail server is away.
 */
@Component
@ConditionalOnProperty("hjemvej.mail.enabled")
class MailHealth implements HealthIndicator {

  static final Status LATE = new Status("MAIL_LATE");

  private final MailTable mails;
  private final MailSettings settings;
  private final CivilTime time;

  MailHealth(MailTable mails, MailSettings settings, CivilTime time) {
    this.mails = mails;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public Health health() {
    int late = mails.lateSince(time.now().minus(settings.lateAfter()));
    return (late == 0 ? Health.up() : Health.status(LATE)).withDetail("late", late).build();
  }
}
