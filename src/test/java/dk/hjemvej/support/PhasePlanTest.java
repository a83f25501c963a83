package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasePlanTest {

  private static final Period MONTHS_3 = Period.ofMonths(3);
  private static final Period DAYS_7 = Period.ofDays(7);
  private static final Period DAYS_14 = Period.ofDays(14);

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-04-30, 2026-07-31, 2026-10-31",
    "2026-11-30, 2027-02-28, 2027-05-30, 2027-08-30",
    "2027-11-30, 2028-02-29, 2028-05-30, 2028-08-30",
    "2028-02-29, 2028-05-29, 2028-08-29, 2028-11-29",
    "2026-05-31, 2026-08-31, 2026-11-30, 2027-02-28",
    "2026-03-29, 2026-06-29, 2026-09-29, 2026-12-29",
    "2026-07-25, 2026-10-25, 2027-01-25, 2027-04-25",
    "2026-12-29, 2027-03-29, 2027-06-29, 2027-09-29",
  })
  void phases_end_by_the_calendar_and_a_short_month_shortens_only_itself(
      LocalDate start, LocalDate first, LocalDate second, LocalDate third) {
    PhasePlan plan = threeTimesThreeMonths(start);

    assertThat(Stream.of(1, 2, 3).map(plan::plannedEnd)).containsExactly(first, second, third);
    assertThat(plan.courseEnd()).isEqualTo(third);
  }

  @Property
  void every_phase_ends_so_many_months_after_the_day_all_are_counted_from(
      @ForAll("days") LocalDate start) {
    PhasePlan plan = threeTimesThreeMonths(start);

    for (int phase = 1; phase <= 3; phase++) {
      assertThat(plan.plannedEnd(phase)).isEqualTo(start.plusMonths(3L * phase));
      assertThat(plan.plannedStart(phase)).isEqualTo(start.plusMonths(3L * (phase - 1)));
    }
  }

  @Property
  void no_phase_is_empty_and_none_overlaps_the_next(
      @ForAll("days") LocalDate start, @ForAll("lengths") List<Period> lengths) {
    PhasePlan plan = plan(start, lengths);

    for (int phase = 1; phase <= lengths.size(); phase++) {
      assertThat(plan.plannedEnd(phase)).isAfter(plan.plannedStart(phase));
      if (phase > 1) {
        assertThat(plan.plannedStart(phase)).isEqualTo(plan.plannedEnd(phase - 1));
      }
    }
  }

  @Property
  void counting_from_another_day_moves_every_end_with_it(
      @ForAll("days") LocalDate start, @ForAll("days") LocalDate movedIn) {
    assertThat(threeTimesThreeMonths(start).countedFrom(movedIn))
        .isEqualTo(threeTimesThreeMonths(movedIn));
  }

  /** Both clock changes, leap days and every month's end lie among these days. */
  @Example
  void every_day_of_eleven_years_gives_the_dates_the_calendar_gives() {
    CivilTime time = new CivilTime(java.time.Clock.systemUTC());
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2037, 1, 1))
        .forEach(
            start -> {
              PhasePlan plan = threeTimesThreeMonths(start);
              for (int no = 1; no <= 3; no++) {
                Phase phase =
                    new Phase(
                        plan.rule(no),
                        plan.plannedStart(no),
                        plan.plannedEnd(no),
                        null,
                        null,
                        null);
                LocalDate end = start.plusMonths(3L * no);
                assertThat(phase.end()).as("phase %d from %s", no, start).isEqualTo(end);
                assertThat(time.startOfDay(phase.transitionOn()))
                    .isEqualTo(midnight(end.minusDays(14)));
                assertThat(time.startOfDay(phase.reminderOn()))
                    .isEqualTo(midnight(end.minusDays(7)));
                assertThat(time.endOfDay(phase.end()))
                    .isEqualTo(midnight(end.plusDays(1)).minusSeconds(1));
              }
              assertThat(plan.courseEnd()).isEqualTo(start.plusMonths(9));
            });
  }

  @Property
  void the_last_second_of_a_phase_is_midnight_minus_one_in_copenhagen_summer_and_winter(
      @ForAll("days") LocalDate start) {
    LocalDate end = threeTimesThreeMonths(start).plannedEnd(1);
    var time = new CivilTime(java.time.Clock.systemUTC());

    assertThat(time.endOfDay(end).plusSeconds(1)).isEqualTo(time.startOfDay(end.plusDays(1)));
    assertThat(time.civilDate(time.endOfDay(end))).isEqualTo(end);
  }

  @Test
  void a_plan_without_phases_or_with_a_gap_is_refused() {
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThatThrownBy(() -> new PhasePlan(day, List.of())).hasMessageContaining("wanted 1 and on");
    assertThatThrownBy(() -> new PhasePlan(day, List.of(rule(1, MONTHS_3), rule(3, MONTHS_3))))
        .hasMessageContaining("[1, 3]");
  }

  @Test
  void a_phase_without_a_length_or_prepared_after_its_end_is_refused() {
    assertThatThrownBy(() -> rule(1, Period.ZERO)).hasMessageContaining("positive length");
    assertThatThrownBy(() -> rule(1, Period.ofDays(-1))).hasMessageContaining("positive length");
    assertThatThrownBy(() -> rule(MONTHS_3, Period.ofDays(-1), DAYS_7))
        .hasMessageContaining("before its end");
    assertThatThrownBy(() -> rule(MONTHS_3, DAYS_14, Period.ofDays(-1)))
        .hasMessageContaining("before its end");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, , 2026-07-17, 2026-07-16, 2026-07-31",
    "2026-07-31, , 2026-07-17, 2026-07-30, 2026-07-31",
    "2026-07-31, , 2026-07-17, 2026-07-31, 2026-08-14",
    "2026-07-31, , 2026-07-17, 2026-09-01, 2026-09-15",
    "2026-07-31, 2026-08-30, 2026-08-16, 2026-07-31, 2026-08-30",
  })
  void a_phase_is_asked_about_before_its_end_and_again_at_its_end_or_later(
      LocalDate plannedEnd,
      @Nullable LocalDate extendedUntil,
      LocalDate transitionOn,
      LocalDate today,
      LocalDate askAgainOn) {
    Phase phase =
        new Phase(
            rule(2, MONTHS_3), plannedEnd.minusMonths(3), plannedEnd, extendedUntil, null, null);

    assertThat(phase.transitionOn()).isEqualTo(transitionOn);
    assertThat(phase.askAgainOn(today)).isEqualTo(askAgainOn).isAfter(today);
  }

  @Test
  void a_phase_runs_from_its_beginning_to_its_closing() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Phase planned = new Phase(rule(1, MONTHS_3), day, day.plusMonths(3), null, null, null);
    Phase running = new Phase(rule(1, MONTHS_3), day, day.plusMonths(3), null, day, null);
    Phase closed = new Phase(rule(1, MONTHS_3), day, day.plusMonths(3), null, day, day);

    assertThat(Stream.of(planned, running, closed).map(Phase::isRunning))
        .containsExactly(false, true, false);
    assertThat(running.begunOn()).isEqualTo(day);
    assertThatThrownBy(planned::begunOn).hasMessageContaining("Phase 1: wanted it begun");
  }

  private static java.time.Instant midnight(LocalDate day) {
    return day.atStartOfDay(java.time.ZoneId.of("Europe/Copenhagen")).toInstant();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    long count = ChronoUnit.DAYS.between(first, LocalDate.of(2037, 1, 1));
    return Arbitraries.longs().between(0, count - 1).map(first::plusDays);
  }

  @Provide
  Arbitrary<List<Period>> lengths() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 6).map(Period::ofMonths),
            Arbitraries.integers().between(29, 120).map(Period::ofDays))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        // months first: adding days before months may land beyond a short month's end
        .filter(lengths -> lengths.stream().map(Period::getDays).distinct().count() == 1);
  }

  private static PhasePlan threeTimesThreeMonths(LocalDate start) {
    return plan(start, List.of(MONTHS_3, MONTHS_3, MONTHS_3));
  }

  private static PhasePlan plan(LocalDate start, List<Period> lengths) {
    return new PhasePlan(
        start,
        java.util.stream.IntStream.rangeClosed(1, lengths.size())
            .mapToObj(no -> rule(no, lengths.get(no - 1)))
            .toList());
  }

  private static PhaseRule rule(int phaseNo, Period length) {
    return new PhaseRule(
        phaseNo, length, DAYS_7, DAYS_14, DAYS_14, DAYS_7, null, new Meetings(3, 2));
  }

  private static PhaseRule rule(Period length, Period transitionLead, Period reminderLead) {
    return new PhaseRule(
        1, length, DAYS_7, DAYS_14, transitionLead, reminderLead, null, new Meetings(3, 2));
  }
}
