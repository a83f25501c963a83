package dk.hjemvej.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every date of eleven years against java.time, in a JVM whose own zone is UTC. */
class CivilTimeTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2036, 12, 31);
  private static final List<Period> PERIODS =
      Stream.of("P0D", "P1D", "P7D", "P14D", "P30D", "P1M", "P3M", "P6M", "P9M", "P8W", "P1Y")
          .map(Period::parse)
          .toList();

  private final CivilTime time = new CivilTime(Clock.systemUTC());

  @Example
  void the_tests_run_where_production_does_in_utc() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
  }

  @Example
  void a_day_begins_at_its_first_and_ends_in_its_last_second_in_copenhagen() {
    everyDay()
        .forEach(
            day -> {
              Instant start = time.startOfDay(day);
              Instant end = time.endOfDay(day);
              assertThat(start).isEqualTo(day.atStartOfDay(COPENHAGEN).toInstant());
              assertThat(end.plusSeconds(1))
                  .as("end of %s", day)
                  .isEqualTo(time.startOfDay(day.plusDays(1)));
              assertThat(time.civilDate(start)).isEqualTo(day);
              assertThat(time.civilDate(end)).isEqualTo(day);
              assertThat(time.civilDate(start.minusMillis(1))).isEqualTo(day.minusDays(1));
              assertThat(Duration.between(start, end.plusSeconds(1)).toHours())
                  .as("length of %s", day)
                  .isEqualTo(hours(day));
            });
  }

  @Example
  void every_period_from_every_day_ends_on_the_day_the_calendar_says_at_the_same_time() {
    everyDay()
        .forEach(
            day -> {
              for (Period period : PERIODS) {
                ZonedDateTime ten = day.atTime(10, 0).atZone(COPENHAGEN);
                assertThat(time.after(ten.toInstant(), period))
                    .as("%s after %s", period, day)
                    .isEqualTo(day.plus(period).atTime(10, 0).atZone(COPENHAGEN).toInstant());
                assertThat(time.civilDate(time.after(time.endOfDay(day), period)))
                    .isEqualTo(day.plus(period));
              }
            });
  }

  @Example
  void a_written_day_is_that_day_however_it_is_written() {
    everyDay()
        .forEach(
            day -> {
              assertThat(CivilTime.dayOf(day.toString())).isEqualTo(day);
              assertThat(CivilTime.dayOf(day + "T23:59")).isEqualTo(day);
              assertThat(CivilTime.dayOf(time.startOfDay(day).toString())).isEqualTo(day);
              assertThat(CivilTime.dayOf(time.endOfDay(day).toString())).isEqualTo(day);
              assertThat(
                      CivilTime.dayOf(
                          day.atTime(23, 30).atZone(COPENHAGEN).toOffsetDateTime().toString()))
                  .isEqualTo(day);
            });
    assertThatThrownBy(() -> CivilTime.dayOf("2026-02-29")).isInstanceOf(DateTimeException.class);
  }

  @Example
  void a_month_ends_where_it_ends() {
    assertThat(after("2026-01-31", "P3M")).isEqualTo("2026-04-30");
    assertThat(after("2026-11-30", "P3M")).isEqualTo("2027-02-28");
    assertThat(after("2027-11-30", "P3M")).isEqualTo("2028-02-29");
    assertThat(after("2026-05-31", "P9M")).isEqualTo("2027-02-28");
    assertThat(after("2028-02-29", "P1Y")).isEqualTo("2029-02-28");
    assertThat(after("2028-02-28", "P1D")).isEqualTo("2028-02-29");
  }

  @Example
  void hours_are_exact_when_the_clock_is_put_forward_or_back() {
    transitions()
        .forEach(
            change -> {
              Instant before = change.getInstant().minus(Duration.ofHours(1));
              assertThat(time.after(before, Duration.ofHours(4)))
                  .isEqualTo(before.plus(Duration.ofHours(4)));
              LocalDate day = change.getDateTimeBefore().toLocalDate();
              assertThat(time.after(time.startOfDay(day), Period.ofDays(1)))
                  .as("a day is a day although it has %d hours", hours(day))
                  .isEqualTo(time.startOfDay(day.plusDays(1)));
            });
    assertThat(transitions()).as("two a year").hasSize(2 * 11);
  }

  @Example
  void a_time_that_the_clock_jumps_over_comes_an_hour_later_instead_of_never() {
    Instant dayBefore = LocalDateTime.parse("2026-03-28T02:30").atZone(COPENHAGEN).toInstant();
    assertThat(time.after(dayBefore, Period.ofDays(1)).atZone(COPENHAGEN).toLocalDateTime())
        .isEqualTo(LocalDateTime.parse("2026-03-29T03:30"));
  }

  @Property
  void later_starts_never_end_earlier(
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant other,
      @ForAll("periods") Period period) {
    Instant first = one.isBefore(other) ? one : other;
    Instant second = one.isBefore(other) ? other : one;
    assertThat(time.civilDate(time.after(second, period)))
        .isAfterOrEqualTo(time.civilDate(time.after(first, period)));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(time.startOfDay(FIRST).getEpochSecond(), time.endOfDay(LAST).getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.of(PERIODS);
  }

  private String after(String day, String period) {
    return time.civilDate(time.after(time.endOfDay(LocalDate.parse(day)), Period.parse(period)))
        .toString();
  }

  private static Stream<LocalDate> everyDay() {
    return FIRST.datesUntil(LAST.plusDays(1));
  }

  private static Stream<ZoneOffsetTransition> transitions() {
    return Stream.iterate(
        COPENHAGEN.getRules().nextTransition(FIRST.atStartOfDay(COPENHAGEN).toInstant()),
        change -> change.getDateTimeBefore().toLocalDate().isBefore(LAST),
        change -> COPENHAGEN.getRules().nextTransition(change.getInstant()));
  }

  private static long hours(LocalDate day) {
    return transitions()
        .filter(change -> change.getDateTimeBefore().toLocalDate().equals(day))
        .map(change -> change.isGap() ? 23L : 25L)
        .findFirst()
        .orElse(24L);
  }
}
