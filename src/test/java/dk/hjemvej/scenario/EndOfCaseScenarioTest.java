package dk.hjemvej.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A diagram that leads around the handover does not close a case, whoever drew it (FACTS S-10). */
@PathwayTest
class EndOfCaseScenarioTest {

  /** Ends a case after a question or, asked so, by itself: what nobody may deploy. */
  private static final String SHORTCUT =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
        <process id="shortcut" isExecutable="true" camunda:historyTimeToLive="P1D">
          <extensionElements><camunda:properties>
            <camunda:property name="case" value="opens"/>
          </camunda:properties></extensionElements>
          <startEvent id="StartEvent_Begun"/>
          <userTask id="UserTask_Ask"/>
          <endEvent id="EndEvent_Closed" camunda:asyncBefore="%s">
            <extensionElements><camunda:properties>
              <camunda:property name="outcome" value="CLOSED"/>
              <camunda:property name="caseOutcome" value="WANTED_TO_STOP"/>
            </camunda:properties></extensionElements>
          </endEvent>
          <sequenceFlow id="Flow_Begun" sourceRef="StartEvent_Begun" targetRef="UserTask_Ask"/>
          <sequenceFlow id="Flow_Asked" sourceRef="UserTask_Ask" targetRef="EndEvent_Closed"/>
        </process>
      </definitions>
      """;

  @Autowired SupportedCase supported;
  @Autowired SupportCases cases;
  @Autowired Endings endings;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;
  @Autowired PassingTime time;
  @Autowired JdbcClient jdbc;

  private String deployment = "";

  @BeforeEach
  void a_diagram_with_a_shortcut() {
    time.startsAt("2026-06-02T10:00");
    deployment = deploy(false);
  }

  @AfterEach
  void is_taken_away() {
    repository.deleteDeployment(deployment, true, true, true);
  }

  @Test
  void before_the_support_a_case_closes_as_its_diagram_says() {
    CaseNumber youth = cases.open("test");
    answer(shortcut(youth));
    assertThat(row(youth))
        .containsEntry("outcome", "WANTED_TO_STOP")
        .containsEntry("closed_as", "PATHWAY");
  }

  @Test
  void once_support_has_begun_nobody_closes_a_case_that_no_one_has_taken_over() {
    CaseNumber youth = cases.open("test");
    cases.supportBegins(youth);
    ProcessInstance shortcut = shortcut(youth);
    assertThatThrownBy(() -> answer(shortcut))
        .hasMessageContaining("Sagen kan ikke lukkes (WANTED_TO_STOP)")
        .hasMessageContaining("ingen har taget over");
    assertThat(cases.isOpen(youth)).isTrue();
    assertThat(tasks.createTaskQuery().processInstanceId(shortcut.getId()).count()).isOne();
  }

  @Test
  void what_nobody_stands_in_front_of_waits_as_an_incident_an_operator_can_read() {
    is_taken_away();
    deployment = deploy(true);
    CaseNumber youth = cases.open("test");
    cases.supportBegins(youth);
    ProcessInstance shortcut = shortcut(youth);
    answer(shortcut);
    Job job = jobs.createJobQuery().processInstanceId(shortcut.getId()).singleResult();
    assertThatThrownBy(() -> jobs.executeJob(job.getId()))
        .hasMessageContaining("ingen har taget over");
    jobs.setJobRetries(job.getId(), 1);
    assertThatThrownBy(() -> jobs.executeJob(job.getId()))
        .hasMessageContaining("ingen har taget over");

    assertThat(
            runtime
                .createIncidentQuery()
                .processInstanceId(shortcut.getId())
                .singleResult()
                .getIncidentMessage())
        .contains("støtten er begyndt, og ingen har taget over");
    assertThat(cases.isOpen(youth)).isTrue();
  }

  @Test
  void a_case_ends_as_it_was_agreed_and_in_no_other_way() {
    CaseNumber youth = cases.open("test");
    cases.supportBegins(youth);
    endings.agreed(youth, new Ending(Basis.MOVED, "MOVED_MUNICIPALITY"));
    ProcessInstance shortcut = shortcut(youth);
    assertThatThrownBy(() -> answer(shortcut)).hasMessageContaining("aftalt MOVED_MUNICIPALITY");
    assertThat(cases.isOpen(youth)).isTrue();

    CaseNumber other = cases.open("test");
    cases.supportBegins(other);
    endings.agreed(other, new Ending(Basis.OWN_EXIT, "WANTED_TO_STOP"));
    answer(shortcut(other));
    assertThat(row(other)).containsEntry("outcome", "WANTED_TO_STOP");
  }

  @Test
  void an_administrator_may_still_delete_a_case() {
    Walk youth = supported.with("ICM");
    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(youth.caseNumber().value())
            .processDefinitionKey("support-pathway")
            .singleResult()
            .getId(),
        "test");
    assertThat(row(youth.caseNumber()))
        .containsEntry("outcome", "OTHER")
        .containsEntry("closed_as", "DELETED");
  }

  private String deploy(boolean byItself) {
    return repository
        .createDeployment()
        .addString("shortcut.bpmn", SHORTCUT.formatted(byItself))
        .deploy()
        .getId();
  }

  private ProcessInstance shortcut(CaseNumber youth) {
    return runtime.startProcessInstanceByKey("shortcut", youth.value());
  }

  private void answer(ProcessInstance shortcut) {
    tasks.complete(
        tasks.createTaskQuery().processInstanceId(shortcut.getId()).singleResult().getId());
  }

  private Map<String, Object> row(CaseNumber youth) {
    return jdbc.sql("select outcome, closed_as from support_case where case_number = :case")
        .param("case", youth.value())
        .query()
        .singleRow();
  }
}
