package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.FocusArea;
import dk.hjemvej.support.FocusAreas;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CTI: three phases counted from one day, ended only by decisions (PATHWAY § 9). */
@PathwayTest
class CtiScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";
  private static final Set<String> BESIDE =
      Set.of(
          "UserTask_ContactCitizen",
          "UserTask_AgreeContactWay",
          "UserTask_SearchCitizen",
          "UserTask_LookOutForCitizen",
          "UserTask_LostContactDecision",
          "UserTask_DecideOverrun",
          "UserTask_ManagementDecision");

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired Phases phases;
  @Autowired FocusAreas focusAreas;
  @Autowired JdbcClient jdbc;
  @Autowired RepositoryService repository;

  @Test
  void nine_months_day_by_day_the_transition_appears_two_weeks_before_each_phase_ends() {
    Walk youth = beginsPhase1("2026-01-31T10:00");
    youth.submits("UserTask_PhasePlan").submits("UserTask_MapNetwork");

    transitionAppearsOn(youth, LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 30));
    time.passesUntil("2026-04-30T12:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-02-15"));
    isOnlyAt(youth, "UserTask_PhasePlan");
    youth.submits("UserTask_PhasePlan").submits("UserTask_EvaluateLink");

    transitionAppearsOn(youth, LocalDate.of(2026, 7, 17), LocalDate.of(2026, 7, 31));
    time.passesUntil("2026-07-31T12:00");
    youth.hasNotPassed("ServiceTask_RequestEnd");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.hasPassed("ServiceTask_RequestEnd");
    isOnlyAt(youth, "UserTask_PhasePlan", "UserTask_AgreeHandover");
    youth.submits("UserTask_PhasePlan");

    transitionAppearsOn(youth, LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 31));
    time.passesUntil("2026-10-31T12:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.hasPassed("EndEvent_PhasesCompleted").isWaitingAt("UserTask_BridgeSupport").isRunning();
    assertThat(phases.of(youth.caseNumber())).noneMatch(Phase::isRunning);
  }

  @Test
  void nothing_ends_by_itself_after_nine_or_twelve_months() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    for (String day : List.of("2026-12-02T23:59:59", "2026-12-03T00:00", "2027-03-03T00:00")) {
      time.passesUntil(day);
      youth.isWaitingAt("UserTask_PhasePlan", TRANSITION).isRunning();
    }
    assertThat(phases.get(youth.caseNumber(), 1).isRunning()).isTrue();
  }

  @Test
  void a_late_phase_eats_into_the_next() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-07-20T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-05-01"));

    Phase second = phases.get(youth.caseNumber(), 2);
    assertThat(second.begunOn()).isEqualTo(LocalDate.of(2026, 7, 20));
    assertThat(second.end()).isEqualTo(LocalDate.of(2026, 9, 2));
    assertThat(youth.variable("phaseEnd")).isEqualTo("2026-09-02");
    assertThat(phases.get(youth.caseNumber(), 3).end()).isEqualTo(LocalDate.of(2026, 12, 2));
    time.passesUntil("2026-08-18T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-08-19T00:00");
    youth.isWaitingAt(TRANSITION);
  }

  @Test
  void a_phase_that_begins_after_its_planned_end_asks_at_once() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-10-01T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-05-01"));
    youth.isWaitingAt(TRANSITION, "UserTask_PhasePlan");
  }

  @Test
  void the_phase_timer_does_not_wait_for_the_plan_and_the_end_of_the_phase_takes_the_plan_along() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-05-20T10:00");
    isOnlyAt(youth, "UserTask_PhasePlan", TRANSITION);
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));

    isOnlyAt(youth, "UserTask_PhasePlan");
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
  }

  @Test
  void a_plan_changed_by_the_process_owners_does_not_move_a_course_that_has_begun()
      throws IOException {
    Walk begun = beginsPhase1("2026-03-02T10:00");
    String shorter =
        Files.readString(Path.of("bpmn/support/phase-plan.dmn")).replace("\"P3M\"", "\"P2M\"");
    String deployment =
        repository
            .createDeployment()
            .addString("bpmn/support/phase-plan.dmn", shorter)
            .deploy()
            .getId();
    try {
      time.passesUntil("2026-06-02T10:00");
      begun.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
      assertThat(phases.of(begun.caseNumber()))
          .extracting(Phase::end)
          .containsExactly(
              LocalDate.of(2026, 6, 2), LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 2));

      Walk later = beginsPhase1("2026-06-02T11:00");
      assertThat(phases.of(later.caseNumber()))
          .extracting(Phase::end)
          .containsExactly(
              LocalDate.of(2026, 8, 2), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 12, 2));
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  @Test
  void one_to_three_focus_areas_chosen_by_the_citizen() {
    Walk youth = beginsPhase1("2026-03-02T10:00");

    refusedPlan(youth, with("focusAreas", 0), "Antal fokusområder");
    refusedPlan(youth, with("focusAreas", 4), "Antal fokusområder");
    refusedPlan(youth, with("focusAreas", 1, "area2", "NETWORK"), "Område");
    refusedPlan(youth, with("focusAreas", 1, "chosenByCitizen1", false), "Valgt af borger");
    refusedPlan(youth, with("focusAreas", 2, "area1", "NETWORK", "area2", "NETWORK"), "valgt før");
    youth.submits(
        "UserTask_PhasePlan",
        with(
            "focusAreas",
            3,
            "area1",
            "HOUSING",
            "area2",
            "ECONOMY",
            "area3",
            "NETWORK",
            "responsibleLink3",
            "Testvennen Ø"));

    assertThat(focusAreas.of(youth.caseNumber(), 1))
        .containsExactly(
            new FocusArea(1, "HOUSING", null),
            new FocusArea(2, "ECONOMY", null),
            new FocusArea(3, "NETWORK", "Testvennen Ø"));
    youth.isWaitingAt("UserTask_MapNetwork");
  }

  @Test
  void one_focus_area_is_enough() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    youth.submits("UserTask_PhasePlan", with("focusAreas", 1, "area1", "MENTAL_HEALTH"));
    assertThat(focusAreas.of(youth.caseNumber(), 1)).hasSize(1);
  }

  @Test
  void phase_two_never_starts_before_moving_in_and_the_leader_may_extend_phase_one() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));

    isOnlyAt(youth, "UserTask_PhasePlan", "UserTask_ChooseStartPoint");
    assertThat(phases.get(youth.caseNumber(), 1).isRunning()).isTrue();
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_ChooseStartPoint",
                    with("startPoint", "EXTEND_PHASE_1", "extendUntil", "2026-06-01")))
        .hasMessageContaining("Forlæng til");
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "EXTEND_PHASE_1", "extendUntil", "2026-07-02"));

    youth.hasPassed("EndEvent_ExtensionSettled").isNotAt(TRANSITION);
    time.passesUntil("2026-06-18T00:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-06-15"));
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
    assertThat(phases.get(youth.caseNumber(), 2).end()).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  void a_home_that_comes_to_nothing_brings_the_decision_about_phase_one_back() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "NEW_ANCHOR", "expectedMoveIn", "2026-08-01"));
    youth.submits("UserTask_RegisterMoveIn", with("moveInResult", "NOT_MOVED_IN"));

    youth.hasPassed("EndEvent_StillNotMovedIn");
    isOnlyAt(youth, "UserTask_PhasePlan", TRANSITION);
    youth.submits(TRANSITION, with("phaseDecision", "END_EARLY"));
    isOnlyAt(youth, "UserTask_PhasePlan", "UserTask_AgreeHandover");
  }

  @Test
  void who_does_not_want_cti_is_supported_until_somebody_else_has_taken_over() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    youth.submits("UserTask_PreCti", with("ctiDecision", "NOT_WANTED"));

    youth
        .hasPassed("EndEvent_NotWanted")
        .isWaitingOnlyAt("UserTask_BridgeSupport", "UserTask_AgreeHandover");
    assertThat(phases.of(youth.caseNumber())).isEmpty();
  }

  @Test
  void a_new_start_point_counts_all_phases_from_moving_in() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "NEW_ANCHOR", "expectedMoveIn", "2026-08-01"));
    isOnlyAt(youth, "UserTask_PhasePlan", "UserTask_RegisterMoveIn");
    assertThat(dueDay(youth, "UserTask_RegisterMoveIn")).isEqualTo(LocalDate.of(2026, 8, 1));

    time.passesUntil("2026-08-31T10:00");
    assertThatThrownBy(
            () -> youth.submits("UserTask_RegisterMoveIn", with("movedInOn", "2026-09-01")))
        .hasMessageContaining("Flyttet ind");
    assertThatThrownBy(
            () -> youth.submits("UserTask_RegisterMoveIn", with("movedInOn", "2026-03-01")))
        .hasMessageContaining("fase 1");
    youth.submits("UserTask_RegisterMoveIn", with("movedInOn", "2026-08-31"));

    youth.hasPassed("EndEvent_NewAnchor").isNotAt(TRANSITION);
    assertThat(phases.of(youth.caseNumber()))
        .extracting(Phase::end)
        .containsExactly(
            LocalDate.of(2026, 11, 30), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 31));
    time.passesUntil("2026-11-15T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-11-16T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(dueDay(youth, TRANSITION)).isEqualTo(LocalDate.of(2026, 11, 30));
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-08-31"));
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
  }

  @Test
  void an_end_before_time_is_requested_once_and_the_phase_goes_on() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-05-19T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "END_EARLY"));

    isOnlyAt(youth, "UserTask_PhasePlan", "UserTask_AgreeHandover");
    assertThat(phases.get(youth.caseNumber(), 1).isRunning()).isTrue();
    time.passesUntil("2026-06-01T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-02T00:00");
    youth.isWaitingAt(TRANSITION);

    youth.submits(TRANSITION, with("phaseDecision", "END_EARLY"));
    assertThat(youth.tasks("UserTask_AgreeHandover")).hasSize(1);
    assertThat(messagesSent(youth)).isEqualTo(1);
    time.passesUntil("2026-06-15T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-16T00:00");
    youth.isWaitingAt(TRANSITION);
  }

  @Test
  void a_criterion_that_is_not_met_needs_a_reason() {
    Walk youth = beginsPhase1("2026-03-02T10:00");
    time.passesUntil("2026-06-02T10:00");
    assertThatThrownBy(
            () ->
                youth.submits(
                    TRANSITION,
                    with(
                        "phaseDecision",
                        "END_EARLY",
                        "moneySecured",
                        true,
                        "planAgreed",
                        false,
                        "planAgreedReason",
                        "")))
        .hasMessageContaining("Planen er ikke aftalt, fordi");
    assertThatThrownBy(
            () ->
                youth.submits(
                    TRANSITION, with("phaseDecision", "END_EARLY", "linksAssessed", true)))
        .hasMessageContaining("Alle kontakter er vurderet");
  }

  @Test
  void the_start_of_phase_one_is_a_day_near_today() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    refusedStart(youth, with("phase1StartBasis", "MOVE_IN", "phase1Start", "2026-03-03"));
    refusedStart(
        youth,
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-06-03"));
    refusedStart(
        youth,
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2025-12-01"));
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_PreCti",
                    with("phase1StartBasis", "DECISION", "expectedMoveIn", "2026-03-01")))
        .hasMessageContaining("Forventet indflytning");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "phase1Start",
            "2026-06-02",
            "expectedMoveIn",
            "2026-06-15"));
    assertThat(phases.get(youth.caseNumber(), 1).end()).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  private Walk beginsPhase1(String copenhagen) {
    time.startsAt(copenhagen);
    Walk youth = cases.with("CTI");
    youth.isWaitingOnlyAt("UserTask_PreCti");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            copenhagen.substring(0, 10)));
    return isOnlyAt(youth, "UserTask_PhasePlan");
  }

  /** Goes on day by day: absent until the last second before, there from that day on. */
  private void transitionAppearsOn(Walk youth, LocalDate day, LocalDate due) {
    while (civil.today().isBefore(day.minusDays(1))) {
      youth.isNotAt(TRANSITION);
      time.passes(Period.ofDays(1));
    }
    time.passesUntil(day.minusDays(1) + "T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil(day + "T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(youth.tasks(TRANSITION)).hasSize(1);
    assertThat(youth.task(TRANSITION).getDueDate().toInstant()).isEqualTo(civil.endOfDay(due));
  }

  /** Open tasks of the phase; contact and ladders are told in their own scenarios. */
  private static Walk isOnlyAt(Walk youth, String... tasks) {
    assertThat(youth.waitingAt())
        .filteredOn(task -> !BESIDE.contains(task))
        .containsExactlyInAnyOrder(tasks);
    return youth;
  }

  private LocalDate dueDay(Walk youth, String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant());
  }

  private static void refusedPlan(Walk youth, Map<String, Object> answers, String message) {
    assertThatThrownBy(() -> youth.submits("UserTask_PhasePlan", answers))
        .hasMessageContaining(message);
  }

  private static void refusedStart(Walk youth, Map<String, Object> answers) {
    assertThatThrownBy(() -> youth.submits("UserTask_PreCti", answers))
        .hasMessageContaining("Start på fase 1");
  }

  private long messagesSent(Walk youth) {
    return jdbc.sql("select count(*) from inbox where case_number = :case and message = :message")
        .param("case", youth.caseNumber().value())
        .param("message", "EndRequested")
        .query(Long.class)
        .single();
  }
}
