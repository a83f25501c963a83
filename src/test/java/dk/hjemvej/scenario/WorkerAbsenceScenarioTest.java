package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker is away: the deputy is asked, and after a while the cases are distributed. */
@PathwayTest
class WorkerAbsenceScenarioTest {

  private static final String COVER = "UserTask_CoverCases";
  private static final String END = "UserTask_EndAbsence";

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Cover cover;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private FormService forms;
  @Autowired private TaskService tasks;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void the_deputy_stands_in_from_the_first_day_until_the_worker_is_back() {
    absent(with("absentFrom", "2026-03-03", "expectedBackOn", "2026-03-05", "deputy", "cti2"));
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti");
    time.passesUntil("2026-03-03T00:01");
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti2");
    assertThat(task(END).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 5)));

    submits(END, with("workerBack", true));
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void a_long_absence_has_its_cases_distributed() {
    var youth = pathway.startsCalled("target-group-clarification", Map.of());
    tasks.setAssignee(youth.task("UserTask_ClarifyTargetGroup").getId(), "cti");
    absent(with("absentFrom", "2026-03-02"));
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti");
    time.passesUntil("2026-03-06T23:59");
    assertThat(tasks.createTaskQuery().taskDefinitionKey(COVER).count()).isZero();
    time.passesUntil("2026-03-07T00:01");

    assertThatThrownBy(() -> submits(COVER, with("coveringDeputy", "cti")))
        .hasMessageContaining("Hvem tager over");
    submits(COVER, with("coveringDeputy", "cti2"));
    assertThat(youth.task("UserTask_ClarifyTargetGroup").getAssignee()).isEqualTo("cti2");
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti2");

    submits(END, with("workerBack", true));
    assertThat(cover.whoIsThere("cti")).isEqualTo("cti");
  }

  @Test
  void whoever_is_absent_too_takes_no_cases_over() {
    absent(with("absentFrom", "2026-03-02"));
    absent(with("absentWorker", "cti2", "absentFrom", "2026-03-05"));
    time.passesUntil("2026-03-07T00:01");

    assertThatThrownBy(() -> submits(COVER, with("coveringDeputy", "cti2")))
        .hasMessageContaining("Hvem tager over")
        .hasMessageContaining("fraværende");
    submits(COVER, with("coveringDeputy", "icm"));
    assertThat(cover.whoIsThere("cti")).isEqualTo("icm");
  }

  @Test
  void nobody_is_absent_twice_nor_their_own_deputy_nor_back_before_they_left() {
    assertThatThrownBy(() -> absent(with("absentFrom", "2026-03-02", "deputy", "cti")))
        .hasMessageContaining("Stedfortræder");
    assertThatThrownBy(
            () -> absent(with("absentFrom", "2026-03-02", "expectedBackOn", "2026-03-01")))
        .hasMessageContaining("Forventes tilbage");
    absent(with("absentFrom", "2026-03-02"));
    assertThatThrownBy(() -> absent(with("absentFrom", "2026-03-02")))
        .hasMessageContaining("allerede");
  }

  private void absent(Map<String, Object> said) {
    said.putIfAbsent("absentWorker", "cti");
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("worker-absence")
            .latestVersion()
            .singleResult()
            .getId();
    forms.submitStartForm(definition, said);
    time.settle();
  }

  private void submits(String key, Map<String, Object> said) {
    forms.submitTaskForm(task(key).getId(), said);
    time.settle();
  }

  private Task task(String key) {
    return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
  }
}
