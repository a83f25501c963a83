package dk.hjemvej.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Timers, boundary timers, due dates and called processes follow the variables they wait for. */
@PathwayTest
class CaseDatesTest {

  private static final ProcessVariable<Instant> MEET_AT = ProcessVariable.instant("meetAt");
  private static final ProcessVariable<Instant> OVERDUE_AT = ProcessVariable.instant("overdueAt");
  private static final ProcessVariable<LocalDate> END_ON = ProcessVariable.civilDate("endOn");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  @Autowired private CaseDates dates;
  @Autowired private CivilTime civil;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private SupportCases cases;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;
  @Autowired private ProcessEngineConfigurationImpl engine;

  private String deployment;
  private CaseNumber youth;

  @BeforeEach
  void waits() {
    time.startsAt("2026-03-02T10:00");
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("dk/hjemvej/engine/tasks/meeting.bpmn")
            .addClasspathResource("dk/hjemvej/engine/tasks/other-meeting.bpmn")
            .deploy()
            .getId();
    youth = cases.open("test");
    starts(youth);
  }

  @AfterEach
  void leavesNothing() {
    repository.deleteDeployment(deployment, true, true, true);
  }

  @Test
  void a_timer_waits_for_the_new_day_and_not_for_the_old() {
    moves(youth, DAY.plusDays(7));

    time.passesUntil("2026-03-22T23:59:59");
    walk().isNotAt("UserTask_Meet");
    time.passesUntil("2026-03-23T00:00");
    walk().isWaitingAt("UserTask_Meet");
  }

  @Test
  void a_timer_that_is_moved_to_an_earlier_day_does_not_wait_for_the_old() {
    moves(youth, DAY.minusDays(7));

    time.passesUntil("2026-03-08T23:59:59");
    walk().isNotAt("UserTask_Meet");
    time.passesUntil("2026-03-09T00:00");
    walk().isWaitingAt("UserTask_Meet");
  }

  @Test
  void a_boundary_timer_of_an_open_task_moves_with_its_variable() {
    moves(youth, DAY.plusDays(7));

    time.passesUntil("2026-03-23T23:59:58");
    walk().hasNotPassed("TimerEvent_Overdue");
    time.passesUntil("2026-03-23T23:59:59");
    walk().hasPassed("TimerEvent_Overdue").isWaitingAt("UserTask_Prepare");
  }

  @Test
  void due_dates_that_count_from_the_variable_move_and_the_history_knows_it() {
    Date untouched = walk().task("UserTask_Unrelated").getDueDate();

    moves(youth, DAY.plusDays(7));

    assertThat(due("UserTask_Prepare")).isEqualTo("2026-03-23");
    assertThat(due("UserTask_Report")).as("three days later").isEqualTo("2026-03-26");
    assertThat(walk().task("UserTask_Unrelated").getDueDate()).isEqualTo(untouched);
    assertThat(
            history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(youth.value())
                .taskDefinitionKey("UserTask_Prepare")
                .singleResult()
                .getDueDate()
                .toInstant())
        .isEqualTo(civil.endOfDay(DAY.plusDays(7)));
  }

  @Test
  void a_called_process_has_dates_of_its_own_which_are_changed_by_its_own_name() {
    assertThat(timers(youth, "other-meeting")).containsExactly(civil.startOfDay(DAY));
    moves(youth, DAY.plusDays(7));
    assertThat(timers(youth, "other-meeting")).containsExactly(civil.startOfDay(DAY));

    assertThat(change(youth, "other-meeting", scope -> write(scope, DAY.plusDays(7)))).isOne();

    assertThat(timers(youth, "other-meeting")).containsExactly(civil.startOfDay(DAY.plusDays(7)));
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void other_cases_keep_their_dates() {
    CaseNumber other = cases.open("test");
    starts(other);
    List<Instant> before = timers(other, "meeting");

    moves(youth, DAY.plusDays(7));

    assertThat(timers(other, "meeting")).isEqualTo(before);
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void nothing_runs_nothing_changes() {
    assertThat(change(cases.open("test"), "meeting", scope -> write(scope, DAY))).isZero();
  }

  @Test
  void a_variable_or_a_job_that_was_changed_alone_is_found() {
    assertThat(dates.differences()).isEmpty();
    runtime.setVariable(
        instance("meeting"), "meetAt", Date.from(civil.startOfDay(DAY.plusDays(1))));
    management.setJobDuedate(
        timer("TimerEvent_Overdue").getId(), Date.from(civil.startOfDay(DAY.plusDays(2))));

    assertThat(dates.differences())
        .extracting(CaseDates.Difference::elementId)
        .containsExactlyInAnyOrder("TimerEvent_Meeting", "TimerEvent_Broken", "TimerEvent_Overdue");
  }

  @Test
  void the_engines_own_later_try_of_a_timer_that_failed_is_no_difference() {
    runtime.setVariable(instance("meeting"), "broken", true);
    Job job = timer("TimerEvent_Broken");
    assertThat(catchThrowable(() -> management.executeJob(job.getId()))).isNotNull();

    assertThat(timer("TimerEvent_Broken").getDuedate()).isNotEqualTo(job.getDuedate());
    assertThat(dates.differences()).isEmpty();
  }

  private void starts(CaseNumber caseNumber) {
    runtime.startProcessInstanceByKey(
        "meeting",
        caseNumber.value(),
        Map.of(
            "meetAt", Date.from(civil.startOfDay(DAY)),
            "overdueAt", Date.from(civil.endOfDay(DAY)),
            "endOn", DAY.toString(),
            "broken", false));
  }

  /** As a step of a process would do it: within a transaction of the engine. */
  private int change(CaseNumber caseNumber, String process, Consumer<VariableScope> newDates) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(context -> dates.change(caseNumber, process, newDates));
  }

  private void moves(CaseNumber caseNumber, LocalDate day) {
    assertThat(change(caseNumber, "meeting", scope -> write(scope, day))).isOne();
    assertThat(dates.differences()).isEmpty();
  }

  private void write(VariableScope scope, LocalDate day) {
    MEET_AT.writeTo(scope, civil.startOfDay(day));
    OVERDUE_AT.writeTo(scope, civil.endOfDay(day));
    END_ON.writeTo(scope, day);
  }

  private Walk walk() {
    return pathway.walk(youth);
  }

  private String due(String task) {
    return civil.civilDate(walk().task(task).getDueDate().toInstant()).toString();
  }

  private String instance(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.value())
        .processDefinitionKey(process)
        .singleResult()
        .getId();
  }

  private Job timer(String event) {
    return management.createJobQuery().activityId(event).singleResult();
  }

  private List<Instant> timers(CaseNumber caseNumber, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .processDefinitionKey(process)
        .list()
        .stream()
        .flatMap(
            instance ->
                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
        .map(job -> job.getDuedate().toInstant())
        .toList();
  }
}
