package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where a municipality lets the clock of the phases stand still while the citizen is away. */
@PathwayTest
@TestPropertySource(properties = "hjemvej.cti.stop-clock-on-pause=true")
class PauseStopsClockScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired private SupportedCase cases;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Phases phases;

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
  void nothing_falls_due_meanwhile_and_every_date_moves_by_the_days_away() {
    time.passesUntil("2026-05-10T10:00");
    pausesFrom("2026-05-10");
    time.passesUntil("2026-06-29T10:00");
    youth.isNotAt(TRANSITION);
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-06-29"));

    assertThat(ends()).containsExactly("2026-07-22", "2026-10-22", "2027-01-21");
    time.passesUntil("2026-07-07T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-07-08T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(due(TRANSITION)).isEqualTo("2026-07-22");
  }

  @Test
  void what_was_asked_before_waits_for_the_new_date() {
    time.passesUntil("2026-05-20T10:00");
    youth.isWaitingAt(TRANSITION);
    pausesFrom("2026-05-20");
    time.passesUntil("2026-06-19T10:00");
    youth.hasNotPassed("TimerEvent_PhaseOverrun");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-06-19"));

    assertThat(ends()).startsWith("2026-07-02");
    youth.isWaitingAt(TRANSITION);
    assertThat(due(TRANSITION)).isEqualTo("2026-07-02");
    time.passesUntil("2026-07-02T23:59:58");
    youth.hasNotPassed("TimerEvent_PhaseOverrun");
    time.passesUntil("2026-07-02T23:59:59");
    youth.hasPassed("TimerEvent_PhaseOverrun");
  }

  @Test
  void a_team_leader_who_lets_the_course_go_on_starts_the_clock_again() {
    pausesFrom("2026-03-02");
    time.passesUntil("2026-04-01T00:00");
    youth.submits("UserTask_PauseDecision", with("pauseDecision", "CONTINUE"));
    assertThat(ends()).containsExactly("2026-07-02", "2026-10-02", "2027-01-01");
  }

  private void pausesFrom(String day) {
    pathway.starts(
        "pause",
        "cti",
        with(
            "caseNumber",
            youth.caseNumber().value(),
            "pauseReason",
            "IMPRISONED",
            "pausedFrom",
            day));
  }

  private List<String> ends() {
    return phases.of(youth.caseNumber()).stream().map(Phase::end).map(LocalDate::toString).toList();
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
