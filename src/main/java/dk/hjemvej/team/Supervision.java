package dk.hjemvej.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When the team meets (CACTI, core component), Copenhagen time.
 *
 * @param day the day of the week
 * @param at when the meeting begins
 * @param lookAhead how far ahead the agenda looks
 * @param missedLimit after so many missed meetings in a row the head of the unit is asked
 */
@ConfigurationProperties("hjemvej.supervision")
public record Supervision(DayOfWeek day, LocalTime at, Period lookAhead, int missedLimit) {

  public Supervision {
    if (missedLimit < 1) {
      throw new IllegalArgumentException(
          "hjemvej.supervision.missed-limit: wanted 1 or more, found " + missedLimit);
    }
  }

  /** The meeting day after that day. */
  public LocalDate after(LocalDate day) {
    return day.with(TemporalAdjusters.next(this.day));
  }

  /** Whether the head of the unit is asked now: at the limit, and each time it is reached again. */
  public boolean hasStopped(int missedInRow) {
    return missedInRow > 0 && missedInRow % missedLimit == 0;
  }
}
