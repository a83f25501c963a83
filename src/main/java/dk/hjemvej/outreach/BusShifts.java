package dk.hjemvej.outreach;

import static dk.hjemvej.casefile.CivilTime.ZONE;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When Gadesoverbussen is out, in Copenhagen time (FACTS G-01).
 *
 * @param days the evenings it goes out
 * @param from when a shift begins
 * @param to when it is over, the same evening
 */
@ConfigurationProperties("hjemvej.outreach.bus-shifts")
public record BusShifts(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

  /** One evening out. */
  public record Shift(ZonedDateTime begins, ZonedDateTime ends) {

    public LocalDate day() {
      return begins.toLocalDate();
    }
  }

  public BusShifts {
    if (days.isEmpty() || !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "hjemvej.outreach.bus-shifts: wanted at least one day and from < to, found %s %s-%s"
              .formatted(days, from, to));
    }
    days = Set.copyOf(days);
  }

  /** The shift that is out at that moment, or the next one to go out. */
  public Shift next(Instant now) {
    ZonedDateTime here = now.atZone(ZONE);
    return Stream.iterate(here.toLocalDate(), day -> day.plusDays(1))
        .filter(day -> days.contains(day.getDayOfWeek()))
        .map(day -> new Shift(day.atTime(from).atZone(ZONE), day.atTime(to).atZone(ZONE)))
        .filter(shift -> shift.ends().isAfter(here))
        .findFirst()
        .orElseThrow();
  }
}
