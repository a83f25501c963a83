package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A phase may last longer: as far as the worker may go, else as far as the team leader, else as far
 * as the unit head (PATHWAY § 9.3, 9.4). Phase 1 from 2 March: planned ends 2 June, 2 September and
 * 2 December.
 */
@PathwayTest
class PhaseExtensionScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";
  private static final String LEADER = "UserTask_ApproveExtension";
  private static final String HEAD = "UserTask_ApproveExceptionalExtension";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Phases phases;
  @Autowired Deviations deviations;
  @Autowired CaseDates dates;

  @Test
  void the_worker_extends_by_thirty_days_and_the_transition_waits_for_the_new_end() {
    Walk youth = atTheEndOfPhase1();
    refused(youth, "2026-06-02", "»Forlæng til«: Datoen skal ligge efter fasens slutdato.");
    refused(youth, "2026-05-19", "»Forlæng til« må ikke ligge i fortiden.");
    assertThatThrownBy(() -> youth.submits(TRANSITION, with("phaseDecision", "EXTEND")))
        .hasMessageContaining("»Forlæng til«");

    extend(youth, "2026-07-02");

    youth.isNotAt(TRANSITION, LEADER, HEAD);
    assertThat(end(youth, 1)).isEqualTo("2026-07-02");
    assertThat(end(youth, 2)).as("a late phase eats into the next").isEqualTo("2026-09-02");
    assertThat(deviations.of(youth.caseNumber(), 1)).isEmpty();
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-06-17T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-18T00:00");
    youth.isWaitingAt(TRANSITION);

    extend(youth, "2026-07-03");
    youth.isWaitingAt(LEADER);
  }

  @Test
  void a_day_longer_is_the_team_leaders_decision() {
    Walk youth = atTheEndOfPhase1();
    extend(youth, "2026-07-03");

    youth.isWaitingAt(LEADER).isNotAt(TRANSITION);
    assertThat(end(youth, 1)).as("not before it is approved").isEqualTo("2026-06-02");
    assertThat(youth.variable("courseEnd")).isEqualTo("2026-12-02");
    youth.submits(LEADER, with("extensionApproved", "YES"));

    youth.hasPassed("ServiceTask_ApplyExtension", "EndEvent_Extended").isNotAt(TRANSITION);
    assertThat(end(youth, 1)).isEqualTo("2026-07-03");
    assertThat(deviations.of(youth.caseNumber(), 1)).isEmpty();
  }

  @Test
  void without_approval_the_old_end_stands_and_the_worker_decides_anew() {
    Walk youth = atTheEndOfPhase1();
    extend(youth, "2026-07-03");
    youth.submits(LEADER, with("extensionApproved", "NO"));
    youth.hasPassed("EndEvent_NotApproved").isWaitingAt(TRANSITION);
    assertThat(end(youth, 1)).isEqualTo("2026-06-02");

    extend(youth, "2027-01-02");
    youth.isWaitingAt(HEAD).submits(HEAD, with("exceptionApproved", "NO"));
    youth.hasPassed("EndEvent_ExceptionNotApproved").isWaitingAt(TRANSITION);
    assertThat(end(youth, 1)).isEqualTo("2026-06-02");
  }

  @Test
  void the_last_phase_is_extended_by_the_leader_and_at_most_three_months_by_the_unit_head() {
    Walk youth = atTheEndOfPhase3();

    refused(youth, "2027-03-03", "2. marts 2027");
    extend(youth, "2026-12-03");
    youth.isWaitingAt(LEADER).submits(LEADER, with("extensionApproved", "YES"));
    assertThat(end(youth, 3)).isEqualTo("2026-12-03");
    assertThat(deviations.of(youth.caseNumber(), 3))
        .containsExactly(Deviation.EXTENDED_BEYOND_COURSE);

    time.passesUntil("2026-12-02T10:00");
    extend(youth, "2027-01-01");
    youth.isWaitingAt(LEADER).submits(LEADER, with("extensionApproved", "YES"));
    time.passesUntil("2026-12-31T10:00");
    extend(youth, "2027-01-02");
    youth.isNotAt(LEADER).isWaitingAt(HEAD).submits(HEAD, with("exceptionApproved", "YES"));
    time.passesUntil("2027-01-02T10:00");
    extend(youth, "2027-03-02");
    youth.isWaitingAt(HEAD).submits(HEAD, with("exceptionApproved", "YES"));
    assertThat(end(youth, 3)).isEqualTo("2027-03-02");
    assertThat(dates.differences()).isEmpty();

    time.passesUntil("2027-02-17T10:00");
    refused(youth, "2027-03-03", "»Forlæng til«");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.hasPassed("EndEvent_PhasesCompleted");
  }

  @Test
  void a_team_leader_who_chooses_the_start_point_needs_nobody_until_a_month_beyond_the_course() {
    Walk youth = atTheEndOfPhase1();
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "EXTEND_PHASE_1", "extendUntil", "2027-01-02"));
    youth.isWaitingAt(HEAD).submits(HEAD, with("exceptionApproved", "NO"));
    youth.hasPassed("EndEvent_ExtensionSettled").isWaitingAt(TRANSITION);

    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "EXTEND_PHASE_1", "extendUntil", "2027-01-01"));
    youth.isNotAt(HEAD, LEADER, TRANSITION);
    assertThat(end(youth, 1)).isEqualTo("2027-01-01");
    assertThat(deviations.of(youth.caseNumber(), 1))
        .containsExactlyInAnyOrder(Deviation.START_POINT, Deviation.EXTENDED_BEYOND_COURSE);
  }

  private Walk atTheEndOfPhase1() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
    time.passesUntil("2026-05-20T10:00");
    return youth.isWaitingAt(TRANSITION);
  }

  private Walk atTheEndOfPhase3() {
    Walk youth = atTheEndOfPhase1();
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    time.passesUntil("2026-09-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    time.passesUntil("2026-11-18T10:00");
    return youth.isWaitingAt(TRANSITION);
  }

  private static void extend(Walk youth, String until) {
    youth.submits(
        TRANSITION, with("phaseDecision", "EXTEND", "extendUntil", until, "extendReason", "OTHER"));
  }

  private static void refused(Walk youth, String until, String message) {
    assertThatThrownBy(() -> extend(youth, until)).hasMessageContaining(message);
  }

  private LocalDate end(Walk youth, int phaseNo) {
    return phases.get(youth.caseNumber(), phaseNo).end();
  }
}
