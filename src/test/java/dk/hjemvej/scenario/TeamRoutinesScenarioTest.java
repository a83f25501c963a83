package dk.hjemvej.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.team.process.Routines;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The team meets every week and looks at every case every month, or somebody hears of it. */
@PathwayTest
class TeamRoutinesScenarioTest {

  private static final String SUPERVISION = "UserTask_TeamSupervision";
  private static final String MISSED = "UserTask_SupervisionMissed";
  private static final String REVIEW = "UserTask_CaseloadReview";
  private static final String REVIEW_MISSED = "UserTask_CaseloadReviewMissed";

  @Autowired SupportedCase supported;
  @Autowired SupportCases cases;
  @Autowired Risks risks;
  @Autowired Routines routines;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired IdentityService identity;
  @Autowired List<TaskValues> shown;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void somebody_leads_the_team() {
    identity.saveUser(identity.newUser("leader"));
    identity.createMembership("leader", "team-leaders");
  }

  @AfterEach
  void and_goes_home() {
    identity.deleteUser("leader");
  }

  @Test
  void the_supervision_comes_every_monday_at_eight_in_copenhagen() {
    begins("2026-03-04T10:00");
    comesAt("2026-03-09T08:00");
    assertThat(task(SUPERVISION).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 9)));
    holds();
    comesAt("2026-03-16T08:00");
  }

  @Test
  void summer_time_does_not_move_it_and_a_holiday_puts_it_off_to_the_next_working_day() {
    begins("2026-03-27T10:00");
    comesAt("2026-03-30T08:00");
    holds();
    comesAt("2026-04-07T08:00");
    holds();
    comesAt("2026-04-13T08:00");
  }

  @Test
  void what_was_held_is_kept_with_the_leader_and_the_cases() {
    begins("2026-03-04T10:00");
    CaseNumber youth = supported.with("ICM").caseNumber();
    time.passesUntil("2026-03-09T09:00");
    assertThatThrownBy(() -> submits(SUPERVISION, Map.of("held", "YES")))
        .hasMessageContaining("Leder")
        .hasMessageContaining("Drøftede sager");
    holds(youth);
    assertThat(jdbc.sql("select leader from team_meeting where held").query(String.class).list())
        .containsExactly("leader");
    assertThat(jdbc.sql("select case_number from team_meeting_case").query(String.class).list())
        .containsExactly(youth.value());
  }

  @Test
  void after_two_missed_weeks_the_head_of_the_unit_is_asked_and_the_weeks_go_on() {
    begins("2026-03-04T10:00");
    time.passesUntil("2026-03-09T09:00");
    submits(SUPERVISION, Map.of("held", "NO"));
    assertThat(count(MISSED)).isZero();
    time.passesUntil("2026-03-23T07:59");
    assertThat(count(SUPERVISION)).isOne();
    assertThat(count(MISSED)).isZero();
    time.passesUntil("2026-03-23T08:00");
    assertThat(count(SUPERVISION)).isOne();
    assertThat(task(SUPERVISION).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 23)));
    assertThat(tasks.getIdentityLinksForTask(task(MISSED).getId()))
        .extracting("groupId")
        .containsExactly("unit-heads");
    submits(MISSED, Map.of());

    submits(SUPERVISION, Map.of("held", "NO"));
    time.passesUntil("2026-04-06T08:00");
    assertThat(count(MISSED)).isZero();
    time.passesUntil("2026-04-07T08:00");
    assertThat(count(MISSED)).isOne();
  }

  @Test
  void a_week_that_was_held_begins_the_count_again() {
    begins("2026-03-04T10:00");
    time.passesUntil("2026-03-09T09:00");
    submits(SUPERVISION, Map.of("held", "NO"));
    time.passesUntil("2026-03-16T09:00");
    holds();
    time.passesUntil("2026-03-30T08:00");
    assertThat(count(MISSED)).isZero();
    time.passesUntil("2026-04-07T08:00");
    assertThat(count(MISSED)).isOne();
  }

  @Test
  void the_agenda_is_made_of_the_cases() {
    begins("2026-03-04T10:00");
    assertThat(value(SUPERVISION, "agenda")).isEqualTo("Sagerne giver ingen punkter i denne uge.");
    Walk youth = supported.with("ICM");
    Walk risky = supported.with("ACT");
    risks.raise(risky.caseNumber());
    jdbc.sql(
            """
            insert into case_event (case_number, kind, happened_on, reported_by, reported_at)
            values (:case, 'lost-contact', '2026-03-03', 'test', now())
            """)
        .param("case", youth.caseNumber().value())
        .update();
    jdbc.sql(
            """
            insert into case_event (case_number, kind, happened_on, reported_by, reported_at)
            values (:case, 'test', '2026-03-04', 'test', now())
            """)
        .param("case", risky.caseNumber().value())
        .update();
    jdbc.sql("insert into open_case_event select case_number, kind, id from case_event").update();

    assertThat(value(SUPERVISION, "agenda"))
        .isEqualTo(
            """
            **Nye sager**

            - %1$s
            - %2$s

            **Mistet kontakt**

            - %1$s · den 3. marts 2026

            **Hændelser, der er i gang**

            - %2$s · den 4. marts 2026

            **Høj risiko**

            - %2$s"""
                .formatted(youth.caseNumber().value(), risky.caseNumber().value()));
    assertThat(value(REVIEW, "agenda")).isNull();
  }

  @Test
  void every_case_is_looked_at_once_a_month() {
    begins("2026-03-04T10:00");
    CaseNumber youth = supported.with("ICM").caseNumber();
    CaseNumber other = supported.with("ACT").caseNumber();
    CaseNumber street = cases.open("test");
    time.passesUntil("2026-04-07T07:59");
    assertThat(count(REVIEW)).isZero(); // 4 April is a Saturday, and Easter comes after it.
    time.passesUntil("2026-04-07T08:00");
    assertThat(count(REVIEW)).isOne();

    assertThatThrownBy(() -> submits(REVIEW, Map.of("reviewed", List.of(youth.value()))))
        .hasMessageContaining("disse sager mangler: " + other.value());
    assertThatThrownBy(() -> submits(REVIEW, Map.of("reviewed", List.of(street.value()))))
        .hasMessageContaining("Gennemgået");
    submits(REVIEW, Map.of("reviewed", List.of(youth.value(), other.value())));
    assertThat(count(REVIEW)).isZero();
    assertThat(count(REVIEW_MISSED)).isZero();
    time.passesUntil("2026-05-04T08:00");
    assertThat(count(REVIEW)).isOne();
  }

  @Test
  void a_review_that_is_not_held_before_the_next_is_heard_of() {
    begins("2026-03-04T10:00");
    time.passesUntil("2026-05-04T07:59");
    assertThat(count(REVIEW)).isOne();
    assertThat(count(REVIEW_MISSED)).isZero();
    time.passesUntil("2026-05-04T08:00");
    assertThat(count(REVIEW)).isOne();
    assertThat(tasks.getIdentityLinksForTask(task(REVIEW_MISSED).getId()))
        .extracting("groupId")
        .containsExactly("unit-heads");
    submits(REVIEW_MISSED, Map.of());
    assertThat(count(REVIEW_MISSED)).isZero();
  }

  @Test
  void the_open_tasks_of_each_worker_are_seen_and_too_many_stand_out() {
    begins("2026-03-04T10:00");
    assertThat(value(REVIEW, "openTasks")).isEqualTo("Ingen har åbne opgaver.");
    supported.with("ICM");
    assign("icm", 1);
    assertThat(value(REVIEW, "openTasks")).isEqualTo("- Test icm: åbne opgaver 1, borgere 0");
    for (int more = 1; more < 15; more++) {
      supported.with("ICM");
    }
    assign("icm", 15);
    assertThat(value(REVIEW, "openTasks"))
        .asString()
        .contains("åbne opgaver 15")
        .doesNotContain("over");
    supported.with("ICM");
    assign("icm", 16);
    assertThat(value(REVIEW, "openTasks"))
        .asString()
        .contains("åbne opgaver 16")
        .contains("over 15");
  }

  @Test
  void however_many_nodes_look_each_routine_runs_once_and_begins_again_when_deleted()
      throws Exception {
    time.startsAt("2026-03-04T10:00");
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> looks = new ArrayList<>();
      for (int node = 0; node < 8; node++) {
        looks.add(
            () -> {
              routines.keep();
              return null;
            });
      }
      for (Future<Void> look : nodes.invokeAll(looks)) {
        look.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(running("team-supervision")).isOne();
    assertThat(running("caseload-review")).isOne();

    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("team-supervision")
            .singleResult()
            .getId(),
        "test");
    assertThat(running("team-supervision")).isZero();
    routines.keep();
    assertThat(running("team-supervision")).isOne();
    assertThat(running("caseload-review")).isOne();
  }

  @Test
  void after_weeks_without_power_only_the_newest_week_is_asked_for() {
    begins("2026-03-04T10:00");
    time.passesUntil("2026-03-09T09:00");
    holds();
    time.startsAt("2026-04-15T10:00");
    time.passes(Period.ofDays(0));
    assertThat(count(SUPERVISION)).isOne();
    assertThat(count(MISSED)).isZero();
  }

  private void begins(String when) {
    time.startsAt(when);
    routines.keep();
    time.settle();
  }

  private void comesAt(String when) {
    time.passesUntil(LocalDateTime.parse(when).minusMinutes(1).toString());
    assertThat(count(SUPERVISION)).as("the eve of %s", when).isZero();
    time.passesUntil(when);
    assertThat(count(SUPERVISION)).as(when).isOne();
  }

  private void holds() {
    holds(cases.open("test"));
  }

  private void holds(CaseNumber youth) {
    submits(
        SUPERVISION,
        Map.of("held", "YES", "leader", "leader", "discussedCases", List.of(youth.value())));
  }

  private void submits(String step, Map<String, Object> said) {
    Map<String, Object> answers = new HashMap<>(said);
    answers.replaceAll(
        (key, value) ->
            value instanceof List<?> list
                ? SpinValues.jsonValue(
                        "[\""
                            + String.join("\",\"", list.stream().map(Object::toString).toList())
                            + "\"]")
                    .create()
                : value);
    forms.submitTaskForm(task(step).getId(), answers);
    time.settle();
  }

  private Task task(String step) {
    return tasks.createTaskQuery().taskDefinitionKey(step).singleResult();
  }

  private long count(String step) {
    return tasks.createTaskQuery().taskDefinitionKey(step).count();
  }

  private long running(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).count();
  }

  private Object value(String step, String key) {
    Map<String, Object> values = new HashMap<>();
    shown.forEach(one -> values.putAll(one.of(step)));
    return values.get(key);
  }

  private void assign(String worker, int howMany) {
    tasks.createTaskQuery().taskDefinitionKey("UserTask_IcmPlan").list().stream()
        .limit(howMany)
        .forEach(one -> tasks.setAssignee(one.getId(), worker));
  }
}
