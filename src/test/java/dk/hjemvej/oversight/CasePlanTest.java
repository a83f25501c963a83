package dk.hjemvej.oversight;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.oversight.CasePlan.Deviation;
import dk.hjemvej.oversight.CasePlan.Ladder;
import dk.hjemvej.oversight.CasePlan.PhaseDates;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Deviations;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CACTI's phase date form: planned and actual dates of each phase, as the case page shows them. */
@PathwayTest
class CasePlanTest {

  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private CasePlan.Register plans;
  @Autowired private Pauses pauses;
  @Autowired private Risks risks;
  @Autowired private Deviations deviations;
  @Autowired private List<FormValues> values;

  @Test
  void a_case_without_cti_has_no_phases_and_no_warning() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.metOnTheStreet();

    assertThat(plans.of(youth.caseNumber()))
        .isEqualTo(new CasePlan(List.of(), List.of(), List.of(), null, false));
    assertThat(shown(youth)).doesNotContainKeys("phaseDays", "warnings");
  }

  @Test
  void each_phase_shows_when_it_was_to_be_and_when_it_was() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.inFirstPhase("310204-0001");
    time.passes(Period.ofDays(100));
    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-03-02"));
    time.passes(Period.ofDays(10));

    deviations.note(youth.caseNumber(), 2, dk.hjemvej.support.Deviation.REPLANNED);

    CasePlan plan = plans.of(youth.caseNumber());
    assertThat(plan.phases())
        .extracting(
            PhaseDates::phaseNo,
            PhaseDates::plannedStart,
            PhaseDates::plannedEnd,
            PhaseDates::startedOn,
            PhaseDates::endedOn)
        .containsExactly(
            tuple(1, day("2026-03-02"), day("2026-06-02"), day("2026-03-02"), day("2026-06-10")),
            tuple(2, day("2026-06-02"), day("2026-09-02"), day("2026-06-10"), null),
            tuple(3, day("2026-09-02"), day("2026-12-02"), null, null));
    assertThat(plan.deviations()).contains(new Deviation(2, "REPLANNED", day("2026-06-20")));
    assertThat(shown(youth))
        .containsEntry("phaseDays", "10 af 84")
        .containsEntry("method", "CTI")
        .containsEntry("worker", "Test cti");
  }

  @Test
  void a_deadline_that_was_not_kept_shows_who_was_asked_last_and_who_looks_again_when() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.inFirstPhase("310204-0001");

    time.passesUntil("2026-06-02T12:00");
    assertThat(plans.of(youth.caseNumber()).ladders()).isEmpty();

    time.passesUntil("2026-06-03T12:00");
    assertThat(plans.of(youth.caseNumber()).ladders())
        .containsExactly(
            new Ladder("PHASE", day("2026-06-02"), false, 1, day("2026-06-02"), day("2026-06-09")));

    time.passesUntil("2026-06-09T12:00");
    assertThat(plans.of(youth.caseNumber()).ladders())
        .containsExactly(
            new Ladder("PHASE", day("2026-06-02"), false, 2, day("2026-06-09"), day("2026-06-23")));
  }

  @Test
  void pause_and_high_risk_are_warned_of() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.metOnTheStreet();

    risks.raise(youth.caseNumber());
    pauses.begin(
        youth.caseNumber(), new Pauses.Pause("ADMITTED", LocalDate.parse("2026-03-01"), null));

    assertThat(shown(youth)).containsEntry("warnings", "Høj risiko · På pause siden 01.03.2026");
  }

  private Map<String, Object> shown(Walk youth) {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(source -> shown.putAll(source.of(youth.caseNumber())));
    return shown;
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
