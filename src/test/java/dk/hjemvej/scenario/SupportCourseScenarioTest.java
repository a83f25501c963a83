package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.FocusAreas;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The method of a case changes: the former course is left in one step, and the next one begins. */
@PathwayTest
class SupportCourseScenarioTest {

  private static final String CONTACT = "UserTask_ContactCitizen";

  @Autowired SupportedCase cases;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired Phases phases;
  @Autowired FocusAreas areas;
  @Autowired MethodCourses courses;
  @Autowired CaseProcesses processes;
  @Autowired StandingLadders ladders;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void every_method_can_follow_every_other_and_leaves_nothing_of_it_behind() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    youth.isWaitingAt("UserTask_PreCti");

    changes(youth, Method.ICM);
    youth.isWaitingOnlyAt("UserTask_IcmPlan", CONTACT);
    changes(youth, Method.ACT);
    youth.isWaitingOnlyAt("UserTask_ActTeamNote", CONTACT);
    changes(youth, Method.CTI);
    youth.isWaitingOnlyAt("UserTask_PreCti");
    beginsPhase1(youth);
    youth.isWaitingOnlyAt("UserTask_PhasePlan", CONTACT);
    changes(youth, Method.ACT);
    youth.isWaitingOnlyAt("UserTask_ActTeamNote", CONTACT);
    changes(youth, Method.ICM);
    youth.isWaitingOnlyAt("UserTask_IcmPlan", CONTACT);
    changes(youth, Method.CTI);
    youth.isWaitingOnlyAt("UserTask_PreCti");
  }

  @Test
  void cti_a_second_time_has_phases_of_its_own_and_the_first_ones_are_history() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    beginsPhase1(youth);
    youth.submits("UserTask_PhasePlan");
    time.passesUntil("2026-04-10T10:00");
    changes(youth, Method.ICM);
    assertThat(phases.of(youth.caseNumber())).isEmpty();
    assertThat(phases.running()).isEmpty();

    time.passesUntil("2026-05-04T10:00");
    changes(youth, Method.CTI);
    beginsPhase1(youth);
    assertThat(youth.variable("phaseEnd")).isEqualTo("2026-08-04");
    assertThat(phases.of(youth.caseNumber())).hasSize(3);
    assertThat(phases.courseEnd(youth.caseNumber())).contains(LocalDate.of(2027, 2, 4));
    assertThat(areas.of(youth.caseNumber(), 1)).isEmpty();
    youth.submits("UserTask_PhasePlan");
    assertThat(areas.of(youth.caseNumber(), 1)).isNotEmpty();

    assertThat(
            jdbc.sql(
                    """
                    select course_no, phase_no, ended_on from phase
                    where started_on is not null order by course_no
                    """)
                .query((row, no) -> row.getInt(1) + " " + row.getInt(2) + " " + row.getString(3))
                .list())
        .containsExactly("1 1 2026-04-10", "3 1 null");
    time.passesUntil("2026-08-04T12:00");
    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-06-01"));
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
  }

  @Test
  void no_deadline_of_the_former_course_is_followed_up_any_more() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    beginsPhase1(youth);
    time.passesUntil("2026-06-19T10:00");
    youth.submits(CONTACT);
    time.passesUntil("2026-06-20T10:00");
    assertThat(ladders.of(youth)).containsExactly("PHASE");
    youth.isWaitingAt("UserTask_PhaseTransition", "UserTask_DecideOverrun");

    changes(youth, Method.ACT);
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(running("escalation")).isZero();
    assertThat(running("cti") + running("cti-phase") + running("phase-end")).isZero();
    youth.isWaitingOnlyAt("UserTask_ActTeamNote", CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-06-22");
  }

  @Test
  void a_citizen_nobody_has_heard_from_is_looked_for_in_the_next_course_too() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    beginsPhase1(youth);
    time.passesUntil("2026-03-20T10:00");
    assertThat(running("lost-contact")).isOne();

    changes(youth, Method.ACT);
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    assertThat(youth.tasks("UserTask_AgreeContactWay")).hasSize(1);
    assertThat(running("lost-contact")).as("the same search").isOne();
    assertThat(youth.tasks("UserTask_LookOutForCitizen")).hasSize(1);
    youth.submits(CONTACT);
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(running("escalation") + running("lost-contact")).isZero();
  }

  @Test
  void a_pause_goes_on_in_the_next_course_and_ends_there() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    beginsPhase1(youth);
    pathwayPauses(youth);
    changes(youth, Method.ICM);
    youth.isWaitingAt("UserTask_EndPause", "UserTask_IcmPlan", CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-16");

    time.passesUntil("2026-03-10T10:00");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-03-10"));
    youth.isNotAt("UserTask_EndPause");
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-17");
  }

  @Test
  void who_is_only_bridged_can_be_given_a_method() {
    Walk youth = begins("CTI", "2026-03-02T10:00");
    youth.submits("UserTask_PreCti", with("ctiDecision", "NOT_WANTED"));
    youth.isWaitingAt("UserTask_BridgeSupport");
    changes(youth, Method.ICM);
    youth.isNotAt("UserTask_BridgeSupport").isWaitingAt("UserTask_IcmPlan", CONTACT).isRunning();
  }

  private Walk begins(String method, String day) {
    time.startsAt(day);
    Walk youth = cases.with(method);
    start(youth, Method.valueOf(method));
    return youth;
  }

  private void beginsPhase1(Walk youth) {
    youth.submits(
        "UserTask_PreCti",
        with("phase1Start", civil.today().toString(), "phase1StartBasis", "MOVE_IN"));
    assertThat(phases.running(youth.caseNumber())).map(Phase::phaseNo).contains(1);
  }

  private void pathwayPauses(Walk youth) {
    pathway.starts(
        "pause",
        "cti",
        with(
            "caseNumber", youth.caseNumber().value(),
            "pauseReason", "ADMITTED",
            "pausedFrom", "2026-03-02"));
  }

  private void start(Walk youth, Method method) {
    courses.start(
        youth.caseNumber(),
        new MethodCourse(method, "cti", Provider.MUNICIPALITY, civil.today(), civil.today()));
  }

  private void changes(Walk youth, Method method) {
    transaction.executeWithoutResult(
        whole -> {
          start(youth, method);
          assertThat(
                  processes.tell(
                      youth.caseNumber(), "MethodChanged", Map.of("method", method.name())))
              .isTrue();
        });
    time.settle();
    List<String> due =
        management.createJobQuery().active().list().stream()
            .filter(job -> job.getRetries() == 0)
            .map(job -> job.getProcessDefinitionKey())
            .toList();
    assertThat(due).isEmpty();
  }

  private long running(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).count();
  }
}
