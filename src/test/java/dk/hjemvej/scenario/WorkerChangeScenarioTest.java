package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.assignment.Absences.Absence;
import dk.hjemvej.assignment.CaseloadOverrides;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.MethodCourses.Responsible;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.ResponsibleWorker;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen gets another worker: what was theirs to do goes over, and nothing stays behind. */
@PathwayTest
class WorkerChangeScenarioTest {

  private static final String HANDOVER = "UserTask_WorkerHandover";

  @Autowired private SupportedCase supported;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private SupportCases cases;
  @Autowired private MethodCourses courses;
  @Autowired private ResponsibleWorker responsible;
  @Autowired private CaseloadOverrides overrides;
  @Autowired private Absences absences;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private AuthorizationService authorizations;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;

  @Autowired
  @Qualifier("newWorkers")
  private FormOptions newWorkers;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void open_tasks_go_to_the_new_worker_and_the_former_one_sees_nothing_more() {
    Walk youth = supportedBy("cti");
    Task prepare = tasksOf(youth, "cti").get(0);
    tasks.setAssignee(prepare.getId(), "cti");
    int open = tasksOf(youth, "cti").size();
    assertThat(rightsOf("cti")).isNotEmpty();
    Object contactDue = youth.variable("nextContactAt");
    changes(youth);
    assertThat(newWorkers.options(youth.caseNumber()))
        .extracting(FormOptions.Option::value)
        .containsExactly("cti2");

    time.passesUntil("2026-03-03T09:00");
    youth
        .submitsAs(
            "leader",
            HANDOVER,
            with("newWorker", "cti2", "workerChangeReason", "MATCH", "metTogether", "YES"))
        .hasPassed("EndEvent_WorkerChanged");
    assertThat(responsible.of(youth.caseNumber())).contains("cti2");
    assertThat(tasksOf(youth, "cti")).isEmpty();
    assertThat(tasksOf(youth, "cti2")).hasSize(open);
    assertThat(rightsOf("cti")).isEmpty();
    assertThat(rightsOf("cti2")).isNotEmpty();
    assertThat(youth.variable("nextContactAt")).isEqualTo(contactDue);
    assertThat(courses.workers(youth.caseNumber()))
        .containsExactly(
            new Responsible("cti", LocalDate.of(2026, 3, 2), "ASSIGNED"),
            new Responsible("cti2", LocalDate.of(2026, 3, 3), "MATCH"));
    assertThat(variablesNaming("cti")).isZero();
  }

  @Test
  void mails_that_have_not_left_go_to_whoever_gets_the_tasks_and_nobody_elses_do() {
    Walk youth = supportedBy("cti");
    Walk another = supportedBy("cti");
    changes(youth);
    List.of(youth, another).forEach(one -> tells(one, "cti"));
    tells(youth, "icm");

    youth.submitsAs("leader", HANDOVER, with("workerChange", "STAYS"));
    assertThat(toldIn(youth)).containsExactly("cti", "icm");
    changes(youth).submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO"));
    assertThat(toldIn(youth)).containsExactly("cti2", "icm");
    assertThat(toldIn(another)).containsExactly("cti");
  }

  @Test
  void tasks_that_come_later_are_the_new_workers() {
    Walk youth = supportedBy("cti");
    changes(youth).submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO"));
    tasksOf(youth, "cti2").forEach(task -> youth.submits(task.getTaskDefinitionKey()));
    assertThat(tasksOf(youth, "cti2")).isNotEmpty();
    assertThat(tasksOf(youth, "cti")).isEmpty();
  }

  @Test
  void what_a_deputy_did_for_the_former_worker_goes_over_too() {
    absences.begin(new Absence("cti", "icm", civil.today(), null));
    Walk youth = supportedBy("cti");
    tasks.createTaskQuery().processInstanceBusinessKey(youth.caseNumber().value()).list().stream()
        .filter(task -> !task.getTaskDefinitionKey().equals(HANDOVER))
        .limit(1)
        .forEach(task -> tasks.setAssignee(task.getId(), "icm"));
    changes(youth).submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO"));
    assertThat(tasksOf(youth, "icm")).isEmpty();
    assertThat(rightsOf("icm")).isEmpty();
    absences.end("cti");
  }

  @Test
  void tasks_go_to_whoever_stands_in_for_the_new_worker() {
    absences.begin(new Absence("cti2", "icm", civil.today(), null));
    Walk youth = supportedBy("cti");
    changes(youth).submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO"));
    assertThat(responsible.of(youth.caseNumber())).contains("cti2");
    assertThat(tasksOf(youth, "icm")).isNotEmpty();
    absences.end("cti2");
  }

  @Test
  void the_limit_holds_for_a_change_too() {
    has("cti2", 10);
    Walk youth = supportedBy("cti");
    changes(youth);
    assertThatThrownBy(
            () ->
                youth.submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO")))
        .hasMessageContaining("allerede 10 borgere");
    assertThat(responsible.of(youth.caseNumber())).contains("cti");
    youth.submitsAs(
        "leader",
        HANDOVER,
        with(
            "newWorker", "cti2",
            "metTogether", "NO",
            "override", true,
            "overrideReason", "Kender borgeren i forvejen"));
    assertThat(responsible.of(youth.caseNumber())).contains("cti2");
    assertThat(overrides.of("cti2")).singleElement().matches(one -> one.citizens() == 11);
  }

  @Test
  void whoever_works_with_the_citizen_tells_of_it_and_the_support_goes_on_meanwhile() {
    Walk youth = supportedBy("cti");
    pathway.starts(
        "report-life-event",
        "cti",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", "worker-changed"));
    youth
        .isWaitingAt(HANDOVER)
        .submitsAs("leader", HANDOVER, with("newWorker", "cti2", "metTogether", "NO"))
        .isRunning();
    assertThat(responsible.of(youth.caseNumber())).contains("cti2");
    assertThat(tasksOf(youth, "cti2")).isNotEmpty();
  }

  @Test
  void a_worker_who_is_wanted_after_all_stays_with_everything() {
    Walk youth = supportedBy("cti");
    int before = tasksOf(youth, "cti").size();

    changes(youth).submitsAs("leader", HANDOVER, with("workerChange", "STAYS"));

    youth.hasPassed("EndEvent_WorkerStays").isRunning();
    assertThat(responsible.of(youth.caseNumber())).contains("cti");
    assertThat(tasksOf(youth, "cti")).hasSize(before);
  }

  @Test
  void a_citizen_without_a_worker_has_none_to_change() {
    pathway.startsCalled("worker-changed", Map.of()).hasPassed("EndEvent_NoWorkerYet").hasEnded();
  }

  private Walk supportedBy(String worker) {
    Walk youth = supported.with("CTI");
    courses.start(youth.caseNumber(), course(worker));
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .list()
        .forEach(task -> tasks.setAssignee(task.getId(), worker));
    return youth;
  }

  private Walk changes(Walk youth) {
    runtime.startProcessInstanceByKey("worker-changed", youth.caseNumber().value());
    time.settle();
    return youth;
  }

  private List<Task> tasksOf(Walk youth, String person) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .taskAssignee(person)
        .list();
  }

  private void tells(Walk youth, String worker) {
    outbox.put(
        new Notice(
            youth.caseNumber(),
            "TEST",
            worker,
            1,
            new Notice.Recipient.Worker(worker),
            "Tag kontakt",
            null,
            null));
  }

  private List<String> toldIn(Walk youth) {
    return jdbc.sql(
            "select to_worker from notice where case_number = :case and subject = 'TEST' order by id")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }

  private List<Authorization> rightsOf(String person) {
    return authorizations.createAuthorizationQuery().userIdIn(person).list().stream()
        .filter(right -> !right.getResourceId().equals(person))
        .toList();
  }

  private long variablesNaming(String person) {
    return runtime.createVariableInstanceQuery().list().stream()
        .filter(variable -> person.equals(variable.getValue()))
        .count();
  }

  private void has(String worker, int citizens) {
    IntStream.range(0, citizens)
        .forEach(
            n -> {
              CaseNumber youth = cases.open("test");
              courses.start(youth, course(worker));
            });
  }

  private MethodCourse course(String worker) {
    return new MethodCourse(
        Method.CTI, worker, Provider.MUNICIPALITY, civil.today(), civil.today());
  }
}
