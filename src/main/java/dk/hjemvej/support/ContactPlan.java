package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When the next contact with a citizen is expected, and when it has been silent for too long. Only
 * a contact in which the citizen was met or answered moves these days; an attempt does not (PATHWAY
 * § 9.3). Civil dates.
 *
 * @param countedFrom day of the last contact that counts, or the day the support began
 * @param interval expected time between two contacts
 * @param silenceLimit how long without contact before the team leader must step in
 * @param agreedOn an agreed day, which goes before the interval
 * @param pauseInterval expected time between two contacts while the citizen is away
 */
public record ContactPlan(
    LocalDate countedFrom,
    Period interval,
    Period silenceLimit,
    @Nullable LocalDate agreedOn,
    @Nullable Period pauseInterval) {

  public ContactPlan {
    wantPositive("interval", interval);
    wantPositive("silence limit", silenceLimit);
    if (pauseInterval != null) {
      wantPositive("interval in a pause", pauseInterval);
    }
  }

  /** A new plan, counted from that day. */
  public static ContactPlan from(LocalDate day, Period interval, Period silenceLimit) {
    return new ContactPlan(day, interval, silenceLimit, null, null);
  }

  /** The last day on which the next contact is in time. */
  public LocalDate nextContactDue() {
    return agreedOn == null ? countedFrom.plus(current()) : agreedOn;
  }

  /** The last day before the silence is too long. No silence counts while the citizen is away. */
  public LocalDate silenceDue() {
    return (pauseInterval == null ? countedFrom : nextContactDue()).plus(silenceLimit);
  }

  /** Whether the citizen has been silent for too long on that day. */
  public boolean isSilent(LocalDate day) {
    return day.isAfter(silenceDue());
  }

  /** Whether the citizen is away and is contacted in another rhythm. */
  public boolean isPaused() {
    return pauseInterval != null;
  }

  /** The latest day that may be agreed for the next contact. */
  public LocalDate latestAgreement(LocalDate day) {
    return day.plus(silenceLimit);
  }

  /** After a contact. One that does not count, or is older than what is known, changes nothing. */
  public ContactPlan after(Contact contact) {
    if (!contact.counts() || contact.on().isBefore(countedFrom)) {
      return this;
    }
    return new ContactPlan(contact.on(), interval, silenceLimit, contact.nextOn(), pauseInterval);
  }

  /** With another day for the next contact; the silence goes on. */
  public ContactPlan agreed(LocalDate day) {
    return new ContactPlan(countedFrom, interval, silenceLimit, day, pauseInterval);
  }

  /**
   * In another phase or method: its interval counts from the last contact. A day that was agreed
   * and is still to come stands.
   */
  public ContactPlan in(Period newInterval, Period newSilenceLimit, LocalDate today) {
    boolean stands = agreedOn != null && !agreedOn.isBefore(today);
    return new ContactPlan(
        countedFrom, newInterval, newSilenceLimit, stands ? agreedOn : null, pauseInterval);
  }

  /** While the citizen is away. */
  public ContactPlan paused(Period newInterval) {
    return new ContactPlan(countedFrom, interval, silenceLimit, null, newInterval);
  }

  /** The citizen is back: what is expected counts from today. */
  public ContactPlan resumed(LocalDate today) {
    return new ContactPlan(
        today.isAfter(countedFrom) ? today : countedFrom, interval, silenceLimit, null, null);
  }

  private Period current() {
    return pauseInterval == null ? interval : pauseInterval;
  }

  private static void wantPositive(String what, Period period) {
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException(
          "Contacts: wanted a positive %s, found %s".formatted(what, period));
    }
  }
}
