package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.MethodProposals;
import dk.hjemvej.assignment.Proposal;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.ResponsibleWorker;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import dk.hjemvej.support.Phases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another method: recommended by the worker, decided by the authority (PATHWAY § 12). */
@PathwayTest
class MethodChangeScenarioTest {

  private static final String RECOMMEND = "UserTask_ChangeMethod";
  private static final String DECIDE = "UserTask_DecideMethodChange";
  private static final String CONTACT = "UserTask_ContactCitizen";

  @Autowired SupportedCase cases;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired Phases phases;
  @Autowired MethodCourses courses;
  @Autowired MethodChanges changes;
  @Autowired MethodProposals proposals;
  @Autowired ResponsibleWorker responsible;
  @Autowired WorkerRegister register;
  @Autowired CapacityPlaces places;
  @Autowired CapacitySettings settings;
  @Autowired Handovers handovers;
  @Autowired ContactRhythm rhythm;
  @Autowired StandingLadders ladders;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void some_are_certified_in_two_methods() {
    certified("cti", Method.CTI, Method.ICM);
    certified("act", Method.ACT, Method.ICM);
  }

  @AfterEach
  void as_many_places_and_certificates_as_before() {
    certified("cti", Method.CTI);
    certified("act", Method.ACT);
    for (Pool pool : Pool.values()) {
      places.resize(pool, settings.of(pool));
    }
  }

  @Test
  void from_cti_to_icm_at_the_end_of_a_phase_with_the_same_worker_and_the_same_place() {
    Walk youth = begins(Method.CTI, "cti");
    youth.submits(
        "UserTask_PreCti", with("phase1Start", "2026-03-02", "phase1StartBasis", "MOVE_IN"));
    time.passesUntil("2026-05-20T10:00");
    youth.submits("UserTask_PhaseTransition", with("phaseDecision", "METHOD_CHANGE"));
    youth.hasPassed("EndEvent_ChangeRecommended").isWaitingAt(RECOMMEND, CONTACT);
    youth.isNotAt("UserTask_PhaseTransition");
    time.passesUntil("2026-06-02T10:00");
    youth.isWaitingAt("UserTask_PhaseTransition");

    recommends(youth, Method.ICM, true).isWaitingAt(DECIDE, "UserTask_PhaseTransition");
    assertThat(proposals.latest(youth.caseNumber()))
        .hasValueSatisfying(latest -> assertThat(latest.proposal()).isEqualTo(Proposal.ICM));
    decides(youth, "CHANGE_METHOD");

    youth.hasPassed("EndEvent_CourseChanged", "EndEvent_ChangeSettled");
    youth.isNotAt("UserTask_PhaseTransition", "UserTask_PhasePlan", "UserTask_AssignWorker");
    youth.isWaitingAt("UserTask_IcmPlan", CONTACT);
    assertThat(youth.task("UserTask_IcmPlan").getAssignee()).isEqualTo("cti");
    assertThat(courses.open(youth.caseNumber()))
        .contains(
            new MethodCourse(
                Method.ICM,
                "cti",
                Provider.MUNICIPALITY,
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 2)));
    assertThat(formerCourse(youth)).isEqualTo("CTI 2026-06-02 NEED_CHANGED");
    holds(youth, Pool.METHOD);
    assertThat(phases.of(youth.caseNumber())).isEmpty();
    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
  }

  @Test
  void a_leader_who_is_asked_about_a_late_phase_recommends_another_method() {
    Walk youth = phase1Late("2026-06-09T10:00");
    youth.submits(
        "UserTask_DecideOverrun",
        with("overrunDecision", "METHOD_CHANGE", "helpGiven", "Støtten passer bedre i ICM."));
    youth.hasPassed("ServiceTask_AwaitMethodChange", "EndEvent_CauseGone");
    youth.isWaitingAt(RECOMMEND, CONTACT);
    youth.isNotAt("UserTask_DecideOverrun", "UserTask_PhaseTransition");
    assertThat(ladders.of(youth)).isEmpty();

    recommends(youth, Method.ICM, true);
    decides(youth, "CHANGE_METHOD").isWaitingAt("UserTask_IcmPlan", CONTACT);
    assertThat(formerCourse(youth)).isEqualTo("CTI 2026-06-09 NEED_CHANGED");
    holds(youth, Pool.METHOD);
  }

  @Test
  void when_the_authority_says_no_the_late_phase_is_asked_about_again_two_weeks_later() {
    Walk youth = phase1Late("2026-06-23T10:00");
    youth.submits("UserTask_ManagementDecision", with("overrunDecision", "METHOD_CHANGE"));
    youth.isNotAt("UserTask_ManagementDecision", "UserTask_DecideOverrun");
    recommends(youth, Method.ICM, true);
    decides(youth, "CONTINUE").hasPassed("EndEvent_ChangeSettled");

    time.passesUntil("2026-07-06T23:59");
    youth.isNotAt("UserTask_PhaseTransition").isWaitingAt(CONTACT);
    assertThat(ladders.of(youth)).isEmpty();
    time.passesUntil("2026-07-07T10:00");
    youth.isWaitingAt("UserTask_PhaseTransition");
    assertThat(ladders.of(youth)).containsExactly("PHASE");
    assertThat(courses.open(youth.caseNumber()).orElseThrow().method()).isEqualTo(Method.CTI);
  }

  @Test
  void from_icm_to_act_when_the_team_says_yes_with_a_worker_of_theirs_and_a_place_of_theirs() {
    Walk youth = begins(Method.ICM, "icm");
    reviewed(youth, "CHANGE_TO_ACT");
    youth.hasPassed("EndEvent_ChangeRecommended").isWaitingAt(RECOMMEND);
    recommends(youth, Method.ACT, false).isWaitingAt("UserTask_ActAnswer").isNotAt(DECIDE);
    youth.submits("UserTask_ActAnswer", with("actAccepted", true)).isWaitingAt(DECIDE);
    decides(youth, "CHANGE_METHOD").isWaitingAt("UserTask_AssignWorker", "UserTask_IcmPlan");
    assertThat(places.holders(Pool.METHOD)).contains(youth.caseNumber());
    assertThat(places.holders(Pool.ACT)).contains(youth.caseNumber());

    assertThatThrownBy(() -> youth.submits("UserTask_AssignWorker", with("worker", "cti")))
        .hasMessageContaining("Medarbejder");
    youth.submits("UserTask_AssignWorker", with("worker", "act"));
    youth.isWaitingAt("UserTask_ActTeamNote", CONTACT).isNotAt("UserTask_IcmPlan");
    assertThat(responsible.of(youth.caseNumber())).contains("act");
    holds(youth, Pool.ACT);
  }

  @Test
  void from_act_to_cti_waits_for_a_place_while_act_goes_on() {
    Walk youth = begins(Method.ACT, "act");
    places.resize(Pool.METHOD, 0);
    wants(youth);
    recommends(youth, Method.CTI, false);
    decides(youth, "CHANGE_METHOD").isWaitingAt("UserTask_SolveFullPlaces", "UserTask_ActTeamNote");
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "SECTION_85_MEANWHILE"));
    youth.isWaitingAt("UserTask_ActTeamNote", CONTACT).isNotAt("UserTask_AssignWorker");
    holds(youth, Pool.ACT);

    places.resize(Pool.METHOD, 1);
    time.settle();
    youth.submits("UserTask_ConfirmPlace", with("confirmed", "YES"));
    youth.submits("UserTask_AssignWorker", with("worker", "cti2"));
    youth.isWaitingAt("UserTask_PreCti").isNotAt("UserTask_ActTeamNote", CONTACT);
    assertThat(responsible.of(youth.caseNumber())).contains("cti2");
    holds(youth, Pool.METHOD);
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void who_does_not_want_the_place_after_all_keeps_the_method_and_its_place() {
    Walk youth = begins(Method.ACT, "act");
    places.resize(Pool.METHOD, 0);
    wants(youth);
    recommends(youth, Method.ICM, true);
    decides(youth, "CHANGE_METHOD");
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "SECTION_85_MEANWHILE"));
    places.resize(Pool.METHOD, 1);
    time.settle();
    youth.submits("UserTask_ConfirmPlace", with("confirmed", "NO"));

    youth.hasPassed("EndEvent_PlaceDeclined", "EndEvent_ChangeSettled");
    youth.isWaitingAt("UserTask_ActTeamNote", CONTACT).isNotAt("UserTask_IcmPlan");
    holds(youth, Pool.ACT);
    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
  }

  @Test
  void act_is_full_and_a_leader_gives_a_place_beyond_the_limit() {
    Walk youth = begins(Method.CTI, "cti");
    places.resize(Pool.ACT, 0);
    toAct(youth);
    youth.isWaitingAt("UserTask_SolveFullPlaces", "UserTask_PreCti");
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "OVERRIDE"));
    youth.submits("UserTask_AssignWorker", with("worker", "act"));

    youth.isWaitingAt("UserTask_ActTeamNote", CONTACT).isNotAt("UserTask_PreCti");
    assertThat(places.use(Pool.ACT).beyond()).isEqualTo(1);
    assertThat(places.use(Pool.METHOD).used()).isZero();
  }

  @Test
  void somebody_outside_the_municipality_takes_over_and_no_place_is_held() {
    Walk youth = begins(Method.CTI, "cti");
    places.resize(Pool.ACT, 0);
    toAct(youth);
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "EXTERNAL"));
    youth.submits("UserTask_AssignWorker", with("worker", "act"));

    youth.isWaitingAt("UserTask_ActTeamNote");
    assertThat(courses.open(youth.caseNumber()).orElseThrow().provider())
        .isEqualTo(Provider.EXTERNAL);
    assertThat(places.use(Pool.ACT).used() + places.use(Pool.METHOD).used()).isZero();
  }

  @Test
  void a_no_of_the_act_team_or_of_the_authority_changes_nothing_and_it_can_be_asked_again() {
    Walk youth = begins(Method.ICM, "icm");
    wants(youth);
    recommends(youth, Method.ACT, true);
    youth.submits("UserTask_ActAnswer", with("actAccepted", false));
    goesOnWithIcm(youth);

    wants(youth);
    recommends(youth, Method.CTI, true);
    decides(youth, "CONTINUE");
    goesOnWithIcm(youth);

    wants(youth);
    youth.isWaitingAt(RECOMMEND);
  }

  @Test
  void one_change_at_a_time_of_a_course_that_runs_and_to_another_method() {
    Walk youth = begins(Method.ICM, "icm");
    wants(youth);
    assertThatThrownBy(() -> wants(youth)).hasMessageContaining("allerede indstillet metodeskift");
    reviewed(youth, "STEP_DOWN");
    assertThat(youth.tasks(RECOMMEND)).hasSize(1);
    assertThatThrownBy(() -> recommends(youth, Method.ICM, true)).hasMessageContaining("Til");
    assertThatThrownBy(
            () ->
                youth.submits(
                    RECOMMEND,
                    with(
                        "toMethod", "CTI",
                        "useOfServices", "CANNOT",
                        "needDuration", "SHORT_TRANSITION",
                        "nineMonthPrognosis", "MANAGES")))
        .hasMessageContaining("modsiger hinanden");

    Walk nobody = cases.withoutMethod();
    assertThatThrownBy(() -> wants(nobody)).hasMessageContaining("ikke et forløb at skifte fra");
  }

  @Test
  void a_handover_that_is_open_is_closed_because_the_support_goes_on() {
    Walk youth = begins(Method.ACT, "act");
    nobodyMissesAContact(youth);
    time.passesUntil("2026-09-02T10:00");
    youth.submits("UserTask_ActReview", with("continuation", "CLOSE"));
    youth.isWaitingAt("UserTask_AgreeHandover");
    time.passesUntil("2026-09-20T10:00");
    assertThat(ladders.of(youth)).contains("HANDOVER");

    wants(youth);
    recommends(youth, Method.ICM, true);
    decides(youth, "CHANGE_METHOD");
    youth.hasPassed("EndEvent_SupportContinues").isNotAt("UserTask_AgreeHandover").isRunning();
    assertThat(handovers.isOpen(youth.caseNumber())).isFalse();
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(running("escalation") + running("handover")).isZero();

    nobodyMissesAContact(youth);
    time.passesUntil("2026-12-21T10:00");
    youth.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    youth.isWaitingAt("UserTask_AgreeHandover", "UserTask_IcmPlan");
  }

  @Test
  void act_steps_down_and_somebody_on_pause_stays_on_pause() {
    Walk youth = begins(Method.ACT, "act");
    pathway.starts(
        "pause",
        "act",
        with(
            "caseNumber", youth.caseNumber().value(),
            "pauseReason", "ADMITTED",
            "pausedFrom", "2026-03-02"));
    reviewed(youth, "STEP_DOWN");
    recommends(youth, Method.ICM, true);
    decides(youth, "CHANGE_METHOD");
    youth.isWaitingAt("UserTask_EndPause", "UserTask_IcmPlan", CONTACT);
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void a_case_that_ends_meanwhile_leaves_no_change_and_no_place_behind() {
    Walk youth = begins(Method.ICM, "icm");
    wants(youth);
    recommends(youth, Method.ACT, false);
    youth.submits("UserTask_ActAnswer", with("actAccepted", true));
    decides(youth, "CHANGE_METHOD").isWaitingAt("UserTask_AssignWorker");

    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("support-pathway")
            .singleResult()
            .getId(),
        "test");
    time.settle();
    assertThat(running("method-change") + running("next-course")).isZero();
    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
    assertThat(places.use(Pool.ACT).used() + places.use(Pool.METHOD).used()).isZero();
  }

  @Test
  void a_change_that_an_administrator_deletes_may_be_wanted_anew() {
    Walk youth = begins(Method.ICM, "icm");
    wants(youth);
    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("method-change")
            .singleResult()
            .getId(),
        "test");

    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
    wants(youth);
    youth.isWaitingAt("UserTask_ChangeMethod");
  }

  private void certified(String worker, Method... methods) {
    register.register(
        new Worker(
            worker,
            BigDecimal.valueOf(37),
            null,
            true,
            Stream.of(methods)
                .map(method -> new Certificate(method, LocalDate.of(2024, 3, 1)))
                .toList()),
        "test");
  }

  private Walk begins(Method method, String worker) {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with(method.name());
    places.reserve(youth.caseNumber(), Pool.of(method));
    courses.start(
        youth.caseNumber(),
        new MethodCourse(method, worker, Provider.MUNICIPALITY, civil.today(), civil.today()));
    return youth;
  }

  /** Phase 1 was to end on 2 June, and the worker has not decided. */
  private Walk phase1Late(String until) {
    Walk youth = begins(Method.CTI, "cti");
    youth.submits(
        "UserTask_PreCti", with("phase1Start", "2026-03-02", "phase1StartBasis", "MOVE_IN"));
    nobodyMissesAContact(youth);
    time.passesUntil(until);
    assertThat(ladders.of(youth)).containsExactly("PHASE");
    return youth;
  }

  private void wants(Walk youth) {
    pathway.starts("method-change", "cti", with("caseNumber", youth.caseNumber().value()));
  }

  private Walk recommends(Walk youth, Method to, boolean sameWorker) {
    return youth.submits(
        RECOMMEND,
        with(
            "toMethod", to.name(),
            "sameWorker", sameWorker,
            "useOfServices", "SOME_DEGREE",
            "needDuration", "LONG_TERM",
            "nineMonthPrognosis", "CONTINUED_INTENSIVE"));
  }

  private Walk decides(Walk youth, String decision) {
    return youth.submits(
        DECIDE, with("supportDecision", decision, "decidedOn", civil.today().toString()));
  }

  private void toAct(Walk youth) {
    wants(youth);
    recommends(youth, Method.ACT, true);
    youth.submits("UserTask_ActAnswer", with("actAccepted", true));
    decides(youth, "CHANGE_METHOD");
  }

  private void reviewed(Walk youth, String continuation) {
    nobodyMissesAContact(youth);
    boolean act = courses.open(youth.caseNumber()).orElseThrow().method() == Method.ACT;
    time.passesUntil(act ? "2026-09-02T10:00" : "2026-06-02T10:00");
    youth.submits(
        act ? "UserTask_ActReview" : "UserTask_IcmReview", with("continuation", continuation));
  }

  /** Contact is another test's business. */
  private void nobodyMissesAContact(Walk youth) {
    rhythm.paused(youth.caseNumber(), Period.ofYears(10));
  }

  private void goesOnWithIcm(Walk youth) {
    youth.isWaitingAt("UserTask_IcmPlan", CONTACT).isNotAt(RECOMMEND, DECIDE);
    assertThat(courses.open(youth.caseNumber()).orElseThrow().method()).isEqualTo(Method.ICM);
    holds(youth, Pool.METHOD);
    assertThat(changes.isOpen(youth.caseNumber())).isFalse();
  }

  /** One place in one pool, and the figures of both pools agree with it. */
  private void holds(Walk youth, Pool pool) {
    Pool other = pool == Pool.ACT ? Pool.METHOD : Pool.ACT;
    CaseNumber caseNumber = youth.caseNumber();
    assertThat(places.holders(pool)).containsExactly(caseNumber);
    assertThat(places.holders(other)).isEmpty();
    assertThat(places.use(pool).used()).isEqualTo(1);
    assertThat(places.use(other).used()).isZero();
  }

  private String formerCourse(Walk youth) {
    return jdbc.sql(
            """
            select method, closed_on, close_reason from method_course
            where case_number = :case and course_no = 1
            """)
        .param("case", youth.caseNumber().value())
        .query((row, no) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .single();
  }

  private long running(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).count();
  }
}
