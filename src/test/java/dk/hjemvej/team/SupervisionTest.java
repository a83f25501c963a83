package dk.hjemvej.team;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Week by week, on its day; and when the head of the unit is asked. */
class SupervisionTest {

  private final Supervision supervision =
      new Supervision(MONDAY, LocalTime.of(8, 0), Period.ofDays(14), 2);

  @Test
  void it_is_on_its_day_after_the_last() {
    assertThat(supervision.after(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-09");
    assertThat(supervision.after(LocalDate.of(2026, 3, 8))).isEqualTo("2026-03-09");
    assertThat(supervision.after(LocalDate.of(2026, 12, 28))).isEqualTo("2027-01-04");
  }

  @Test
  void whoever_was_away_for_weeks_begins_with_the_newest() {
    assertThat(following("2026-03-02", "2026-03-08"))
        .isEqualTo(occasion("2026-03-09", "2026-03-16"));
    assertThat(following("2026-03-02", "2026-03-09"))
        .isEqualTo(occasion("2026-03-09", "2026-03-16"));
    assertThat(following("2026-03-02", "2026-03-15"))
        .isEqualTo(occasion("2026-03-09", "2026-03-16"));
    assertThat(following("2026-03-02", "2026-03-30"))
        .isEqualTo(occasion("2026-03-30", "2026-04-06"));
  }

  @Test
  void the_head_is_asked_after_two_missed_in_a_row_and_each_two_after_that() {
    assertThat(supervision.hasStopped(0)).isFalse();
    assertThat(supervision.hasStopped(1)).isFalse();
    assertThat(supervision.hasStopped(2)).isTrue();
    assertThat(supervision.hasStopped(3)).isFalse();
    assertThat(supervision.hasStopped(4)).isTrue();
    assertThatThrownBy(() -> new Supervision(MONDAY, LocalTime.NOON, Period.ZERO, 0))
        .hasMessageContaining("missed-limit");
  }

  private Occasion following(String last, String today) {
    return Occasion.following(LocalDate.parse(last), LocalDate.parse(today), supervision::after);
  }

  private static Occasion occasion(String on, String nextOn) {
    return new Occasion(LocalDate.parse(on), LocalDate.parse(nextOn));
  }
}
