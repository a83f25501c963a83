package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phases planned until 2 June, 2 September and 2 December 2026. */
class NewPhaseEndTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final Period DAYS_30 = Period.ofDays(30);

  @ParameterizedTest
  @CsvSource({
    "2026-05-19, false",
    "2026-05-20, false",
    "2026-05-21, true",
    "2026-06-02, true",
    "2026-09-01, true",
    "2026-09-02, false",
    "2026-10-01, false",
  })
  void it_lies_ahead_and_before_the_end_of_the_next_phase(LocalDate end, boolean allowed) {
    Replanning result = check(running(1), LocalDate.of(2026, 5, 20), end, false);

    assertThat(result instanceof Replanning.Allowed).isEqualTo(allowed);
    if (result instanceof Replanning.Allowed moved) {
      assertThat(moved.ends()).isEqualTo(Map.of(1, end));
    }
  }

  @Test
  void the_following_phases_move_by_the_same_days() {
    assertThat(check(running(1), LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 20), true))
        .isEqualTo(
            new Replanning.Allowed(
                1,
                Map.of(
                    1, LocalDate.of(2026, 6, 20),
                    2, LocalDate.of(2026, 9, 20),
                    3, LocalDate.of(2026, 12, 20))));
    assertThat(check(running(2), LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 23), true))
        .isEqualTo(
            new Replanning.Allowed(
                2, Map.of(2, LocalDate.of(2026, 8, 23), 3, LocalDate.of(2026, 11, 22))));
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-07-02, 2026-07-03", "3, 2027-01-01, 2027-01-02"})
  void the_course_ends_at_most_thirty_days_after_its_planned_end(
      int phaseNo, LocalDate longest, LocalDate tooLong) {
    LocalDate today = LocalDate.of(2026, 6, 1);

    assertThat(check(running(phaseNo), today, longest, true))
        .isInstanceOf(Replanning.Allowed.class);
    assertThat(check(running(phaseNo), today, tooLong, true))
        .isEqualTo(new Replanning.TooLong(LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 1)));
  }

  @Test
  void what_a_unit_head_has_allowed_may_be_shortened_by_a_manager_but_not_prolonged() {
    List<Phase> phases = new ArrayList<>(running(3));
    Phase last = phases.get(2);
    LocalDate allowed = LocalDate.of(2027, 2, 15);
    phases.set(
        2,
        new Phase(
            last.rule(),
            last.plannedStart(),
            last.plannedEnd(),
            allowed,
            last.startedOn(),
            last.endedOn()));
    LocalDate today = LocalDate.of(2026, 12, 1);

    assertThat(check(phases, today, allowed.minusDays(1), false))
        .isInstanceOf(Replanning.Allowed.class);
    assertThat(check(phases, today, allowed.plusDays(1), false))
        .isInstanceOf(Replanning.TooLong.class);
  }

  @Test
  void a_phase_that_begins_later_does_not_end_before_it() {
    LocalDate weekBefore = START.minusDays(7);

    assertThat(check(running(1), weekBefore, START, false))
        .isEqualTo(new Replanning.TooEarly(START));
    assertThat(check(running(1), weekBefore, START.plusDays(1), false))
        .isInstanceOf(Replanning.Allowed.class);
  }

  @Test
  void without_a_phase_that_runs_there_is_nothing_to_plan() {
    LocalDate day = LocalDate.of(2026, 5, 20);

    assertThat(check(List.of(), day, day.plusDays(9), false))
        .isEqualTo(new Replanning.NothingRuns());
    assertThat(check(running(4), day, day.plusDays(9), true))
        .isEqualTo(new Replanning.NothingRuns());
  }

  private static Replanning check(
      List<Phase> phases, LocalDate today, LocalDate end, boolean moveFollowing) {
    return NewPhaseEnd.check(phases, today, end, moveFollowing, DAYS_30);
  }

  /** The phases before it are over, those after it are to come. */
  private static List<Phase> running(int phaseNo) {
    List<Phase> phases = new ArrayList<>();
    for (int no = 1; no <= 3; no++) {
      LocalDate from = START.plusMonths(3L * (no - 1));
      phases.add(
          new Phase(
              rule(no),
              from,
              START.plusMonths(3L * no),
              null,
              no <= phaseNo ? from : null,
              no < phaseNo ? from.plusMonths(3) : null));
    }
    return phases;
  }

  private static PhaseRule rule(int phaseNo) {
    return new PhaseRule(
        phaseNo,
        Period.ofMonths(3),
        Period.ofDays(7),
        Period.ofDays(14),
        Period.ofDays(14),
        Period.ofDays(7),
        null,
        new Meetings(0, 0));
  }
}
