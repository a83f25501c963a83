package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The citizen is away for a while; the clock of the phases runs on, as it does by default. */
@PathwayTest
class PauseScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired private SupportedCase cases;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Phases phases;
  @Autowired private Pauses pauses;

  private Walk youth;

  @BeforeEach
  void inPhase1UntilThe2ndOfJune() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
  }

  @Test
  void the_phase_goes_on_and_so_does_the_course_when_the_citizen_is_back() {
    time.passesUntil("2026-05-10T10:00");
    pauses(with("pausedFrom", "2026-05-08", "expectedReturnOn", "2026-05-25"));
    youth.isWaitingAt("UserTask_EndPause");
    assertThat(due("UserTask_EndPause")).isEqualTo("2026-05-25");
    assertThat(pauses.of(youth.caseNumber()))
        .contains(
            new Pauses.Pause("ADMITTED", LocalDate.of(2026, 5, 8), LocalDate.of(2026, 5, 25)));

    time.passesUntil("2026-05-18T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-05-19T00:00");
    youth.isWaitingAt(TRANSITION);
    time.passesUntil("2026-05-20T10:00");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-05-20"));

    youth.hasPassed("EndEvent_CourseResumed").isNotAt("UserTask_EndPause").isWaitingAt(TRANSITION);
    assertThat(pauses.isPaused(youth.caseNumber())).isFalse();
    assertThat(ends()).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
  }

  @Test
  void a_team_leader_looks_at_a_pause_of_thirty_days_and_again_until_the_course_goes_on() {
    pauses(with("pausedFrom", "2026-03-01"));
    assertThat(due("UserTask_EndPause")).as("nobody knows when").isEqualTo("2026-03-31");

    time.passesUntil("2026-03-30T23:59:59");
    youth.isNotAt("UserTask_PauseDecision");
    time.passesUntil("2026-03-31T00:00");
    youth.isWaitingAt("UserTask_PauseDecision", "UserTask_EndPause");
    time.passesUntil("2026-04-02T10:00");
    youth.submits("UserTask_PauseDecision", with("pauseDecision", "PAUSE"));

    youth.isWaitingAt("UserTask_EndPause").isNotAt("UserTask_PauseDecision");
    time.passesUntil("2026-05-01T23:59:59");
    youth.isNotAt("UserTask_PauseDecision");
    time.passesUntil("2026-05-02T00:00");
    youth.isWaitingAt("UserTask_PauseDecision");
    youth.submits("UserTask_PauseDecision", with("pauseDecision", "CONTINUE"));

    youth.hasPassed("EndEvent_CourseGoesOn");
    youth.isNotAt("UserTask_EndPause", "UserTask_PauseDecision").isRunning();
    assertThat(pauses.isPaused(youth.caseNumber())).isFalse();
  }

  @Test
  void nobody_is_asked_about_an_overrun_until_the_citizen_is_back() {
    time.passesUntil("2026-06-08T10:00");
    pauses(with("pausedFrom", "2026-06-08"));
    time.passesUntil("2026-06-09T10:00");
    youth.isNotAt("UserTask_DecideOverrun");
    time.passesUntil("2026-06-12T10:00");
    youth.isNotAt("UserTask_DecideOverrun").isWaitingAt(TRANSITION);
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-06-12"));
    youth.isWaitingAt("UserTask_DecideOverrun", TRANSITION);
  }

  @Test
  void contact_is_held_in_the_rhythm_of_the_pause_and_in_its_own_afterwards() {
    assertThat(due("UserTask_ContactCitizen")).isEqualTo("2026-03-09");
    pauses(with("pausedFrom", "2026-03-02"));
    assertThat(due("UserTask_ContactCitizen")).isEqualTo("2026-03-16");
    time.passesUntil("2026-03-10T10:00");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-03-10"));
    assertThat(due("UserTask_ContactCitizen")).isEqualTo("2026-03-17");
  }

  @Test
  void one_pause_at_a_time_and_no_day_that_cannot_be() {
    refused(with("pausedFrom", "2026-03-03"), "Væk fra");
    refused(with("pausedFrom", "2026-03-01", "expectedReturnOn", "2026-03-01"), "Ventes tilbage");
    pauses(with("pausedFrom", "2026-03-01"));
    refused(with("pausedFrom", "2026-03-02"), "allerede på pause");

    for (String day : List.of("2026-02-28", "2026-03-03")) {
      assertThatThrownBy(() -> youth.submits("UserTask_EndPause", with("returnedOn", day)))
          .hasMessageContaining("Tilbage den");
    }
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-03-01"));
    pauses(with("pausedFrom", "2026-03-02"));
  }

  private void pauses(Map<String, Object> said) {
    said.put("caseNumber", youth.caseNumber().value());
    said.put("pauseReason", "ADMITTED");
    pathway.starts("pause", "cti", said);
  }

  private void refused(Map<String, Object> said, String message) {
    assertThatThrownBy(() -> pauses(said)).hasMessageContaining(message);
  }

  private List<String> ends() {
    return phases.of(youth.caseNumber()).stream().map(Phase::end).map(LocalDate::toString).toList();
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
