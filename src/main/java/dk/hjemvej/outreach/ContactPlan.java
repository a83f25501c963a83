package dk.hjemvej.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When to meet again, and from when on silence is too long. Only a contact that reached the young
 * person starts the silence anew; so does the team's decision to go on after a silence.
 *
 * @param nextContactDue civil date of the next try
 * @param silentFrom the moment the team must look at the case if nobody is reached
 */
public record ContactPlan(LocalDate nextContactDue, Instant silentFrom) {

  /**
   * @param agreed the date agreed or chosen last, if any
   * @param nextShift the day the bus goes out next, used when no date to come is agreed
   * @param reached whether the latest contact reached the young person
   * @param silentFrom the running plan's moment, if there is a plan
   * @param ifSilentFromNow the moment if silence begins now
   */
  public static ContactPlan next(
      LocalDate today,
      Instant now,
      Optional<LocalDate> agreed,
      LocalDate nextShift,
      boolean reached,
      Optional<Instant> silentFrom,
      Instant ifSilentFromNow) {
    return new ContactPlan(
        agreed.filter(day -> !day.isBefore(today)).orElse(nextShift),
        silentFrom.filter(moment -> !reached && moment.isAfter(now)).orElse(ifSilentFromNow));
  }
}
