package dk.hjemvej.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Dates as people in Denmark mean them. Every deadline is a civil date or time in
 * Europe/Copenhagen; the engine is handed the instant it falls on.
 */
@Component
public class CivilTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final Pattern WITH_OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final Clock clock;

  public CivilTime(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day in Copenhagen that a written date ({@code 2026-03-02}), local time or time with an
   * offset falls on.
   *
   * @throws java.time.DateTimeException when it is none of them
   */
  public static LocalDate dayOf(String text) {
    if (!text.contains("T")) {
      return LocalDate.parse(text);
    }
    return WITH_OFFSET.matcher(text).find()
        ? OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDate()
        : LocalDateTime.parse(text).toLocalDate();
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return civilDate(now());
  }

  public LocalDate civilDate(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** 23:59:59 of that day in Copenhagen: the moment a deadline on that day has passed. */
  public Instant endOfDay(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(ZONE).toInstant();
  }

  public Instant startOfDay(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * The instant {@code amount} after {@code from}, counted on the Copenhagen calendar and clock.
   */
  public Instant after(Instant from, TemporalAmount amount) {
    return ZonedDateTime.ofInstant(from, ZONE).plus(amount).toInstant();
  }
}
