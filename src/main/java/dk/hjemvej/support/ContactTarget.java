package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.Period;

/**
 * How often a citizen is to be contacted, and how long it may be silent. It may go up or down with
 * the need.
 */
public record ContactTarget(Period interval, Period silenceLimit) {

  /**
   * Contact every so many days. A longer interval makes the silence limit longer, too: silence is
   * never too long before a contact is due for the second time.
   *
   * @param today the day to compare calendar months from
   */
  public ContactTarget every(int days, LocalDate today) {
    Period twice = Period.ofDays(2 * days);
    return new ContactTarget(
        Period.ofDays(days),
        today.plus(twice).isAfter(today.plus(silenceLimit)) ? twice : silenceLimit);
  }
}
