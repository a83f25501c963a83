package dk.hjemvej.outreach;

import static dk.hjemvej.casefile.CivilTime.ZONE;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FACTS G-01: Monday, Wednesday, Thursday, 14.30-22.00. */
class BusShiftsTest {

  private final BusShifts shifts =
      new BusShifts(Set.of(MONDAY, WEDNESDAY, THURSDAY), LocalTime.of(14, 30), LocalTime.of(22, 0));

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00, 2026-03-02T14:30", // Monday morning: the same evening
    "2026-03-02T21:59, 2026-03-02T14:30", // the bus is still out
    "2026-03-02T22:00, 2026-03-04T14:30", // it has just gone home
    "2026-03-04T23:00, 2026-03-05T14:30",
    "2026-03-05T23:00, 2026-03-09T14:30", // Thursday night: Monday
    "2026-03-08T12:00, 2026-03-09T14:30",
    "2026-03-28T12:00, 2026-03-30T14:30" // over the change to summer time
  })
  void the_next_shift(LocalDateTime now, LocalDateTime begins) {
    assertThat(shifts.next(now.atZone(ZONE).toInstant()).begins()).isEqualTo(begins.atZone(ZONE));
  }

  @Property
  void is_on_a_bus_day_not_over_and_never_more_than_four_days_off(
      @ForAll @IntRange(max = 10 * 365 * 24 * 60) int minutes) {
    Instant now = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * minutes);
    BusShifts.Shift next = shifts.next(now);
    assertThat(shifts.days()).contains(next.day().getDayOfWeek());
    assertThat(next.ends().toInstant()).isAfter(now);
    assertThat(next.begins().minusDays(4).toInstant()).isBefore(now);
    assertThat(next.begins().toLocalTime()).isEqualTo(shifts.from());
  }

  @Test
  void without_days_or_with_an_end_before_its_beginning_there_is_no_shift() {
    assertThatThrownBy(() -> new BusShifts(Set.of(), LocalTime.NOON, LocalTime.of(13, 0)))
        .hasMessageContaining("bus-shifts");
    assertThatThrownBy(() -> new BusShifts(Set.of(MONDAY), LocalTime.NOON, LocalTime.NOON))
        .hasMessageContaining("bus-shifts");
  }
}
