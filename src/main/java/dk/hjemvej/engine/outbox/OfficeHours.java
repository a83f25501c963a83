package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When people are at work: a mail that arrives at another time only disturbs. */
@Component
class OfficeHours {

  private final WorkingDays workingDays;
  private final MailSettings settings;

  OfficeHours(WorkingDays workingDays, MailSettings settings) {
    this.workingDays = workingDays;
    this.settings = settings;
  }

  boolean isOpen(Instant now) {
    LocalTime clock = now.atZone(CivilTime.ZONE).toLocalTime();
    return !clock.isBefore(settings.from())
        && clock.isBefore(settings.until())
        && workingDays.isWorkingDay(now.atZone(CivilTime.ZONE).toLocalDate());
  }
}
