package dk.hjemvej.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class TaskMailTest {

  @Autowired private SupportCases cases;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private PassingTime time;
  @Autowired private JdbcClient jdbc;

  private CaseNumber caseNumber;
  private String deployment = "";

  @BeforeEach
  void aCase() {
    time.startsAt("2026-03-02T10:00");
    caseNumber = cases.open("test");
  }

  @AfterEach
  void noTrace() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void a_task_that_appears_is_told_to_the_groups_who_may_take_it_with_its_due_date() {
    start(Map.of("mail", "PHASE", "deadline", "SOON"), "team-leaders, unit-heads");

    assertThat(notices("to_group")).containsExactlyInAnyOrder("team-leaders", "unit-heads");
    assertThat(notices("what")).containsOnly("Tag stilling");
    assertThat(notices("due_on")).containsOnly("2026-03-05");
    assertThat(notices("subject")).containsOnly("PHASE");
    assertThat(notices("level")).containsOnly("0");
    assertThat(notices("task_id")).containsOnly(task());
  }

  @Test
  void subject_level_and_occasion_may_come_from_variables() {
    start(
        Map.of("mail", "${subject}", "mailLevel", "${level}", "mailOccasion", "${since}"),
        "unit-heads");

    assertThat(notices("subject")).containsExactly("CONTACT");
    assertThat(notices("level")).containsExactly("3");
    assertThat(notices("occasion")).containsExactly("2026-02-01");
  }

  @Test
  void a_task_that_has_a_person_is_told_to_that_person() {
    start(Map.of("mail", "PHASE"), "${worker}");

    assertThat(notices("to_worker")).containsExactly("cti");
  }

  @Test
  void a_diagram_may_name_who_is_told() {
    start(Map.of("mail", "PHASE", "mailTo", "worker, team-leaders"), "${worker}");

    assertThat(notices("coalesce(to_worker, to_group)")).containsExactly("cti", "team-leaders");
  }

  @Test
  void a_named_worker_who_is_not_there_yet_is_left_out_and_so_are_groups_that_are_not_named() {
    start(Map.of("mail", "PHASE", "mailTo", "worker,team-leaders"), "team-leaders, unit-heads");

    assertThat(notices("to_group")).containsExactly("team-leaders");
  }

  @Test
  void what_is_done_is_not_told_any_more() {
    start(Map.of("mail", "PHASE"), "unit-heads");
    tasks.complete(task());

    assertThat(notices("state")).containsExactly("WITHDRAWN");
  }

  @Test
  void what_is_gone_is_not_told_any_more_even_when_an_administrator_skips_listeners() {
    String instance = start(Map.of("mail", "PHASE"), "unit-heads");
    runtime.deleteProcessInstance(instance, "test", true);

    assertThat(notices("state")).containsExactly("WITHDRAWN");
  }

  /** A name in braces stands for the person who gets the task, anything else for groups. */
  private String start(Map<String, String> properties, String who) {
    var task =
        Bpmn.createExecutableProcess("told")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("UserTask_Decide")
            .name("Tag stilling");
    if (who.startsWith("${")) {
      task.camundaAssignee(who);
    } else {
      task.camundaCandidateGroups(who);
    }
    BpmnModelInstance model = task.endEvent().done();
    var element = (UserTask) model.getModelElementById("UserTask_Decide");
    var list = model.newInstance(CamundaProperties.class);
    properties.forEach(
        (name, value) -> {
          var property = model.newInstance(CamundaProperty.class);
          property.setCamundaName(name);
          property.setCamundaValue(value);
          list.getCamundaProperties().add(property);
        });
    element.builder().addExtensionElement(list);
    deployment =
        repository.createDeployment().addModelInstance("told.bpmn", model).deploy().getId();
    return runtime
        .startProcessInstanceByKey(
            "told",
            caseNumber.value(),
            Map.of("subject", "CONTACT", "level", 3, "since", "2026-02-01", "worker", "cti"))
        .getId();
  }

  private String task() {
    return tasks.createTaskQuery().taskDefinitionKey("UserTask_Decide").singleResult().getId();
  }

  private List<String> notices(String column) {
    return jdbc.sql("select cast(%s as varchar(255)) from notice order by id".formatted(column))
        .query(String.class)
        .list();
  }
}
