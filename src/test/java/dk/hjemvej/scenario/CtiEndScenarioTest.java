package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import dk.hjemvej.support.Phases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What can be recommended at the end of CTI (PATHWAY § 9.4). Phase 1 from 2 March: planned ends 2
 * June, 2 September and 2 December; an exception reaches to 2 March.
 */
@PathwayTest
class CtiEndScenarioTest {

  private static final String AGREE = "UserTask_AgreeHandover";
  private static final String TALK = "UserTask_ClosingTalk";
  private static final String RECOMMEND = "UserTask_RecommendClosing";
  private static final String DECIDE = "UserTask_DecideSupport";
  private static final String TRANSITION = "UserTask_PhaseTransition";
  private static final String HEAD = "UserTask_ApproveExceptionalExtension";
  private static final String CHANGE = "UserTask_ChangeMethod";
  private static final String CHOICE = "ctiEndRecommendation";

  @Autowired private SupportedCase cases;
  @Autowired private SupportCases register;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Phases phases;
  @Autowired private Deviations deviations;
  @Autowired private CaseDates dates;
  @Autowired private Handovers handovers;
  @Autowired private MethodCourses courses;
  @Autowired private MethodChanges changes;
  @Autowired private CapacityPlaces places;
  @Autowired private WorkerRegister workers;
  @Autowired private StandingLadders ladders;
  @Autowired private IdentityService identity;
  @Autowired private FormService forms;

  @BeforeEach
  void the_worker_knows_icm_too() {
    certified(Method.CTI, Method.ICM);
  }

  @AfterEach
  void and_no_longer_afterwards() {
    certified(Method.CTI);
  }

  @Test
  void who_is_handed_over_is_measured_and_the_authority_decides() {
    Walk youth = atTheRecommendation();
    youth.submits(RECOMMEND, with(CHOICE, "HAND_OVER", "purposeMet", "FULLY"));
    youth.hasPassed("EndEvent_ClosingRecommended").isWaitingAt(DECIDE, TRANSITION);
    assertThat(register.isOpen(youth.caseNumber())).isTrue();
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
  }

  @Test
  void only_a_team_leader_asks_for_an_exception_and_for_three_months_at_most() {
    Walk youth = atTheRecommendation();
    String task = youth.task(RECOMMEND).getId();
    identity.setAuthentication("cti", List.of("cti-workers"));
    try {
      refused(() -> forms.submitTaskForm(task, exception("2026-12-20")), "kun teamlederen");
    } finally {
      identity.clearAuthentication();
    }
    refusedToLeader(youth, "2026-12-02", "efter fasens slutdato, den 2. december 2026");
    refusedToLeader(youth, "2027-03-03", "2. marts 2027");
    youth.submitsAs("leader", RECOMMEND, exception("2027-03-02"));
    youth.isWaitingAt(HEAD, TRANSITION).isNotAt(RECOMMEND, DECIDE);
    assertThat(end(youth)).as("not before it is approved").isEqualTo("2026-12-02");
  }

  @Test
  void an_exception_moves_the_end_and_everything_that_waits_for_it() {
    Walk youth = atTheRecommendation();
    youth.submitsAs("leader", RECOMMEND, exception("2027-03-02"));
    youth.submits(HEAD, with("exceptionApproved", "YES"));

    youth.isNotAt(HEAD, RECOMMEND, TALK, DECIDE, TRANSITION).isRunning();
    assertThat(end(youth)).isEqualTo("2027-03-02");
    assertThat(deviations.of(youth.caseNumber(), 3)).contains(Deviation.EXTENDED_BEYOND_COURSE);
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2027-02-15T23:59:59");
    youth.isNotAt(TALK, TRANSITION);
    time.passesUntil("2027-02-16T00:00");
    youth.isWaitingAt(TALK, TRANSITION);
    assertThat(youth.task(TRANSITION).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2027, 3, 2)));

    youth.submits(TALK);
    refusedToLeader(youth, "2027-03-03", "2. marts 2027");
    youth.submits(RECOMMEND, with(CHOICE, "CLOSE"));
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
    assertThat(youth.timesPassed(AGREE)).as("who takes over was agreed before").isOne();
  }

  @Test
  void an_exception_of_a_late_phase_is_approved_by_the_head_however_short_and_ends_the_ladder() {
    Walk youth = atTheRecommendation();
    time.passesUntil("2026-12-02T23:59:58");
    assertThat(ladders.of(youth)).doesNotContain("PHASE");
    time.passesUntil("2026-12-03T10:00");
    assertThat(ladders.of(youth)).contains("PHASE");

    youth.submitsAs("leader", RECOMMEND, exception("2026-12-10"));
    youth.submits(HEAD, with("exceptionApproved", "YES"));
    assertThat(ladders.of(youth)).doesNotContain("PHASE");
    assertThat(dates.differences()).isEmpty();
    youth.isWaitingAt(TALK, TRANSITION).isNotAt(RECOMMEND);
  }

  @Test
  void a_refused_exception_leads_back_to_the_recommendation_and_nothing_has_moved() {
    Walk youth = atTheRecommendation();
    youth.submitsAs("leader", RECOMMEND, exception("2026-12-20"));
    youth.submits(HEAD, with("exceptionApproved", "NO"));

    youth.hasPassed("EndEvent_ExceptionNotApproved").isWaitingAt(RECOMMEND, TRANSITION);
    assertThat(end(youth)).isEqualTo("2026-12-02");
    assertThat(deviations.of(youth.caseNumber(), 3))
        .doesNotContain(Deviation.EXTENDED_BEYOND_COURSE);
    youth.submits(RECOMMEND, with(CHOICE, "CHANGE_TO_ICM")).isWaitingAt(CHANGE);
  }

  @Test
  void who_changes_to_icm_is_not_handed_over_and_keeps_the_support() {
    Walk youth = atTheRecommendation();
    youth.submits(RECOMMEND, with(CHOICE, "CHANGE_TO_ICM"));
    youth.isWaitingAt(CHANGE, TRANSITION).isNotAt(RECOMMEND, DECIDE);
    assertThat(handovers.isOpen(youth.caseNumber())).isTrue();

    decides(youth, "CHANGE_METHOD");
    youth.hasPassed("EndEvent_SupportContinues").isWaitingAt("UserTask_IcmPlan");
    youth.isNotAt(RECOMMEND, DECIDE, TRANSITION, AGREE);
    assertThat(courses.open(youth.caseNumber()).orElseThrow().method()).isEqualTo(Method.ICM);
    assertThat(handovers.isOpen(youth.caseNumber())).isFalse();
    assertThat(register.isOpen(youth.caseNumber())).isTrue();
  }

  @Test
  void when_the_authority_keeps_cti_the_recommendation_is_asked_for_again() {
    Walk youth = atTheRecommendation();
    youth.submits(RECOMMEND, with(CHOICE, "CHANGE_TO_ICM"));
    decides(youth, "CONTINUE");

    youth.hasPassed("MessageEvent_MethodKept").isWaitingAt(RECOMMEND).isNotAt(AGREE, DECIDE);
    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
    youth.submits(RECOMMEND, with(CHOICE, "CLOSE"));
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
  }

  @Test
  void a_change_of_method_that_is_open_already_is_waited_for() {
    Walk youth = atTheRecommendation();
    pathway.starts("method-change", "cti", with("caseNumber", youth.caseNumber().value()));
    youth.submits(RECOMMEND, with(CHOICE, "CHANGE_TO_ICM")).isNotAt(RECOMMEND);
    assertThat(youth.tasks(CHANGE)).hasSize(1);
    decides(youth, "CONTINUE").isWaitingAt(RECOMMEND);
  }

  @Test
  void before_the_last_phase_there_is_no_exception() {
    Walk youth = begins(Method.CTI);
    time.passesUntil("2026-05-20T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "END_EARLY"));
    untilTheRecommendation(youth);
    refusedToLeader(youth, "2026-12-20", "mens fase 3 er i gang");
    youth.submits(RECOMMEND, with(CHOICE, "CLOSE")).isWaitingAt(DECIDE);
  }

  @Test
  void outside_of_cti_there_is_nothing_to_choose() {
    Walk icm = begins(Method.ICM);
    time.passesUntil("2026-06-02T10:00");
    icm.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    untilTheRecommendation(icm);
    refused(() -> icm.submits(RECOMMEND, with(CHOICE, "CLOSE")), "skal ikke udfyldes");
    icm.submits(RECOMMEND).isWaitingAt(DECIDE);
  }

  private Walk begins(Method method) {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with(method.name());
    places.reserve(youth.caseNumber(), Pool.METHOD);
    courses.start(
        youth.caseNumber(),
        new MethodCourse(method, "cti", Provider.MUNICIPALITY, civil.today(), civil.today()));
    if (method == Method.CTI) {
      youth.submits(
          "UserTask_PreCti", with("phase1Start", "2026-03-02", "phase1StartBasis", "MOVE_IN"));
    }
    return youth;
  }

  private Walk atTheRecommendation() {
    Walk youth = begins(Method.CTI);
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    time.passesUntil("2026-09-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(AGREE, with("receiver1", "SECTION_85")).submits("UserTask_AwaitReceipt");
    time.passesUntil("2026-11-18T10:00");
    return youth.submits(TALK).isWaitingAt(RECOMMEND, TRANSITION);
  }

  private static void untilTheRecommendation(Walk youth) {
    youth.submits(AGREE, with("receiver1", "NETWORK")).submits("UserTask_AwaitReceipt");
    youth.submits(TALK).isWaitingAt(RECOMMEND);
  }

  private Walk decides(Walk youth, String decision) {
    youth.submits(
        CHANGE,
        with(
            "toMethod", "ICM",
            "sameWorker", true,
            "useOfServices", "SOME_DEGREE",
            "needDuration", "LONG_TERM",
            "nineMonthPrognosis", "CONTINUED_INTENSIVE"));
    return youth.submits(
        "UserTask_DecideMethodChange",
        with("supportDecision", decision, "decidedOn", civil.today().toString()));
  }

  private static Map<String, Object> exception(String until) {
    return with(CHOICE, "EXTEND_EXCEPTIONALLY", "extendUntil", until, "extendReason", "OFFER_WAIT");
  }

  private static void refusedToLeader(Walk youth, String until, String message) {
    refused(() -> youth.submitsAs("leader", RECOMMEND, exception(until)), message);
    youth.isWaitingAt(RECOMMEND);
  }

  private static void refused(Runnable answer, String message) {
    assertThatThrownBy(answer::run).hasMessageContaining(message);
  }

  private LocalDate end(Walk youth) {
    return phases.get(youth.caseNumber(), 3).end();
  }

  private void certified(Method... methods) {
    workers.register(
        new Worker(
            "cti",
            BigDecimal.valueOf(37),
            null,
            true,
            Stream.of(methods)
                .map(method -> new Certificate(method, LocalDate.of(2024, 3, 1)))
                .toList()),
        "test");
  }
}
