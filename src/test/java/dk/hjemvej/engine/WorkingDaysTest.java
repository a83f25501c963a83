package dk.hjemvej.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Every day of eleven years, against Easter as the church counts it. */
class WorkingDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2036, 12, 31);
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(6, 5),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Maundy Thursday, Good Friday, Easter, Ascension, Pentecost: days from Easter Sunday. */
  private static final Set<Integer> AROUND_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);

  private static final int STORE_BEDEDAG = 26;

  private final WorkingDays days = withRows();

  @Example
  void weekends_holidays_and_closing_days_and_no_others_are_free() {
    everyDay()
        .forEach(
            day -> assertThat(days.isWorkingDay(day)).as("%s", day).isEqualTo(isExpected(day)));
  }

  @Example
  void store_bededag_was_free_until_2023_and_is_a_working_day_since() {
    assertThat(days.isWorkingDay(easter(2023).plusDays(STORE_BEDEDAG))).isFalse();
    for (int year = 2024; year <= LAST.getYear(); year++) {
      LocalDate day = easter(year).plusDays(STORE_BEDEDAG);
      assertThat(days.isWorkingDay(day))
          .as("%s", day)
          .isEqualTo(!FIXED.contains(MonthDay.from(day)));
    }
  }

  @Example
  void easter_2026_is_five_days_without_work() {
    LocalDate wednesday = LocalDate.of(2026, 4, 1);
    assertThat(days.isWorkingDay(wednesday)).isTrue();
    assertThat(days.next(wednesday)).isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Example
  void a_day_that_the_owner_adds_is_free_in_that_year_only() {
    LocalDate friday = LocalDate.of(2027, 5, 7);
    assertThat(days.isWorkingDay(friday)).isTrue();
    assertThat(withRows("2027-05-07").isWorkingDay(friday)).isFalse();
    assertThat(withRows("2027-05-07").isWorkingDay(LocalDate.of(2026, 5, 7))).isTrue();
  }

  @Example
  void a_row_that_is_no_day_is_seen_before_it_holds_back_anything() {
    assertThat(Stream.of("06-05", "02-29", "2027-05-07")).allMatch(WorkingDays::isReadable);
    assertThat(Stream.of("6-5", "13-01", "2027-02-29", "juleaften", ""))
        .noneMatch(WorkingDays::isReadable);
  }

  @Property
  void the_nth_working_day_has_n_working_days_up_to_it(
      @ForAll("anyDay") LocalDate day, @ForAll @IntRange(max = 60) int n) {
    LocalDate reached = days.plus(day, n);
    assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(days::isWorkingDay))
        .hasSize(n);
    assertThat(n == 0 || days.isWorkingDay(reached)).isTrue();
  }

  @Example
  void counting_backwards_is_refused() {
    assertThatThrownBy(() -> days.plus(FIRST, -1)).hasMessageContaining("wanted 0 or more");
  }

  @Provide
  Arbitrary<LocalDate> anyDay() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Stream<LocalDate> everyDay() {
    return FIRST.datesUntil(LAST.plusDays(1));
  }

  private static boolean isExpected(LocalDate day) {
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !AROUND_EASTER.contains((int) fromEaster);
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /** With the shipped table and more rows. */
  private static WorkingDays withRows(String... more) {
    Map<String, Map<String, Object>> rows = new HashMap<>();
    try (InputStream file = WorkingDaysTest.class.getResourceAsStream("/bpmn/closing-days.dmn")) {
      for (Rule rule : Dmn.readModelFromStream(file).getModelElementsByType(Rule.class)) {
        rows.put(
            rule.getInputEntries().iterator().next().getTextContent().trim().replace("\"", ""),
            Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Stream.of(more).forEach(row -> rows.put(row, Map.of()));
    return new WorkingDays(
        new Decisions(null, null) {
          @Override
          public Map<String, Map<String, Object>> rows(String table) {
            assertThat(table).isEqualTo("closing-days");
            return rows;
          }
        });
  }
}
