package dk.hjemvej.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ladder does on a day, on a table of three rungs. */
class ClimbTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({"0,1,7", "6,1,7", "7,2,21", "20,2,21", "21,3,28", "100,3,107"})
  void a_ladder_takes_the_rung_of_the_day_and_looks_again_when_the_next_begins(
      int overdue, int level, int nextOnDay) {
    assertThat(climb(overdue, ladder(null), null))
        .isInstanceOfSatisfying(
            Climb.Step.class,
            step -> {
              assertThat(step.rung().level()).isEqualTo(level);
              assertThat(step.nextStepOn()).isEqualTo(SINCE.plusDays(nextOnDay));
            });
  }

  @ParameterizedTest
  @CsvSource({"0,''", "6,''", "7,'[1]'", "20,'[1]'", "21,'[1, 2]'", "40,'[1, 2]'"})
  void levels_nobody_could_look_at_are_named_and_not_climbed(int overdue, String skipped) {
    Climb.Step step = (Climb.Step) climb(overdue, ladder(null), null);
    assertThat(step.skipped().toString().replace("[]", "")).isEqualTo(skipped);
  }

  @Test
  void ten_days_without_anybody_after_the_first_step_skip_nothing() {
    Climb.Step step = (Climb.Step) climb(11, ladder(SINCE.plusDays(7)), taken(1, 0, true));
    assertThat(step.rung().level()).isEqualTo(2);
    assertThat(step.skipped()).isEmpty();
  }

  @Test
  void whoever_looks_early_finds_nothing_new_and_the_same_next_day() {
    assertThat(climb(3, ladder(SINCE.plusDays(7)), taken(1, 0, true)))
        .isEqualTo(new Climb.Nothing(SINCE.plusDays(7)));
    assertThat(climb(24, ladder(SINCE.plusDays(28)), taken(3, 21, true)))
        .isEqualTo(new Climb.Nothing(SINCE.plusDays(28)));
  }

  @Test
  void a_step_that_was_not_answered_is_asked_for_again() {
    Climb.Step open = (Climb.Step) climb(28, ladder(SINCE.plusDays(28)), taken(3, 21, true));
    assertThat(open.again()).isTrue();
    Climb.Step answered = (Climb.Step) climb(28, ladder(SINCE.plusDays(28)), taken(3, 21, false));
    assertThat(answered.again()).isFalse();
  }

  @Test
  void before_the_first_rung_nobody_is_asked() {
    Rungs waiting = days -> new Rung(days < 30 ? 0 : 2, "NOBODY", Period.ofDays(5), 30 - days % 30);
    assertThat(Climb.on(SINCE.plusDays(29), ladder(null), Optional.empty(), waiting))
        .isEqualTo(new Climb.Nothing(SINCE.plusDays(30)));
  }

  @Test
  void a_table_that_never_looks_again_is_refused() {
    assertThatThrownBy(() -> new Rung(1, "REMIND_WORKER", Period.ofDays(5), 0))
        .hasMessageContaining("at least one day");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02,P7D,7", "2026-01-31,P1M,28", "2028-01-31,P1M,29"})
  void an_interval_is_counted_in_days_of_the_calendar(LocalDate since, Period interval, int days) {
    Ladder ladder =
        new Ladder(
            CaseNumber.of(2026, 1),
            "CONTACT",
            1,
            since,
            "UserTask_ContactCitizen",
            interval,
            Ladder.State.RUNNING,
            null,
            null);
    assertThat(ladder.intervalDays()).contains(days);
  }

  @ParameterizedTest(name = "level {0} was asked on day {1}, now it is day {2}: day {3}")
  @CsvSource({"1,0,3,7", "1,0,6,7", "1,0,7,7", "1,0,9,9", "1,8,8,8", "2,7,9,21", "3,21,25,28"})
  void by_the_table_of_today_the_next_step_is_never_in_the_past_and_nobody_higher_is_forgotten(
      int level, int askedOnDay, int today, int nextOnDay) {
    assertThat(
            Climb.nextStepByTable(
                SINCE.plusDays(today),
                ladder(SINCE.plusDays(100)),
                Optional.of(taken(level, askedOnDay, true)),
                ClimbTest::threeRungs))
        .isEqualTo(SINCE.plusDays(nextOnDay));
  }

  private static Climb climb(int overdue, Ladder ladder, @Nullable TakenStep last) {
    return Climb.on(
        SINCE.plusDays(overdue), ladder, Optional.ofNullable(last), ClimbTest::threeRungs);
  }

  private static Rung threeRungs(int days) {
    if (days < 7) {
      return new Rung(1, "REMIND_WORKER", Period.ofDays(5), 7 - days);
    }
    return days < 21
        ? new Rung(2, "LEADER_DECIDES", Period.ofDays(5), 21 - days)
        : new Rung(3, "HEAD_DECIDES", Period.ofDays(3), 7);
  }

  private static TakenStep taken(int level, int onDay, boolean open) {
    String step = threeRungs(level == 1 ? 0 : level == 2 ? 7 : 21).step();
    return new TakenStep(level, 1, step, SINCE.plusDays(onDay), open);
  }

  private static Ladder ladder(@Nullable LocalDate nextStepOn) {
    return new Ladder(
        CaseNumber.of(2026, 1),
        "PHASE",
        1,
        SINCE,
        "UserTask_PhaseTransition",
        null,
        Ladder.State.RUNNING,
        nextStepOn,
        null);
  }
}
