package dk.hjemvej.scenario.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.DeployedForms;
import dk.hjemvej.engine.forms.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * One case on its way through every process that belongs to it. Steps are named by their id in the
 * diagram, wherever in the case they are.
 */
public final class Walk {

  private final CaseNumber caseNumber;
  private final ProcessEngine engine;
  private final DeployedForms forms;
  private final FormFiller filler;
  private final PassingTime time;
  private final Submissions submissions;

  Walk(
      CaseNumber caseNumber,
      ProcessEngine engine,
      DeployedForms forms,
      FormFiller filler,
      PassingTime time,
      Submissions submissions) {
    this.caseNumber = caseNumber;
    this.engine = engine;
    this.forms = forms;
    this.filler = filler;
    this.time = time;
    this.submissions = submissions;
  }

  public CaseNumber caseNumber() {
    return caseNumber;
  }

  /** Submits the form of a waiting task; required fields not mentioned are filled in. */
  public Walk submits(String taskId, Map<String, Object> said) {
    Task task = task(taskId);
    engine
        .getFormService()
        .submitTaskForm(task.getId(), filler.fill(form(task), caseNumber, said, variablesOf(task)));
    time.settle();
    return this;
  }

  /** Submits a task as a given user. */
  public Walk submitsAs(String user, String taskId, Map<String, Object> said) {
    Task task = task(taskId);
    VariableMap answers = filler.fill(form(task), caseNumber, said, variablesOf(task));
    Acting.as(
        user,
        engine.getIdentityService(),
        () -> {
          engine.getFormService().submitTaskForm(task.getId(), answers);
          return null;
        });
    time.settle();
    return this;
  }

  public Walk submits(String taskId) {
    return submits(taskId, Map.of());
  }

  /** The one waiting task of that step, oldest first when there are several. */
  public Task task(String taskId) {
    return tasks(taskId).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s: wanted to wait at %s, found %s"
                        .formatted(caseNumber, taskId, waitingAt())));
  }

  public List<Task> tasks(String taskId) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .taskDefinitionKey(taskId)
        .initializeFormKeys()
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** The user tasks the case waits at, sorted. */
  public List<String> waitingAt() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  public Walk isWaitingAt(String... taskIds) {
    assertThat(waitingAt()).contains(taskIds);
    return this;
  }

  public Walk isWaitingOnlyAt(String... taskIds) {
    assertThat(waitingAt()).containsExactlyInAnyOrder(taskIds);
    return this;
  }

  public Walk isNotAt(String... taskIds) {
    assertThat(waitingAt()).doesNotContain(taskIds);
    return this;
  }

  public Walk hasPassed(String... elementIds) {
    assertThat(passed()).contains(elementIds);
    return this;
  }

  public Walk hasNotPassed(String... elementIds) {
    assertThat(passed()).doesNotContain(elementIds);
    return this;
  }

  /** How often an element was left. */
  public long timesPassed(String elementId) {
    return passed().stream().filter(elementId::equals).count();
  }

  /** No process of the case runs any more. */
  public Walk hasEnded() {
    assertThat(running()).as("running processes of %s", caseNumber).isZero();
    return this;
  }

  public Walk isRunning() {
    assertThat(running()).as("running processes of %s", caseNumber).isPositive();
    return this;
  }

  /** The value of a variable anywhere in the case's running processes; null when there is none. */
  public Object variable(String name) {
    return engine
        .getRuntimeService()
        .createVariableInstanceQuery()
        .variableName(name)
        .processInstanceIdIn(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toArray(String[]::new))
        .list()
        .stream()
        .max(Comparator.comparing(VariableInstance::getId))
        .map(VariableInstance::getValue)
        .orElse(null);
  }

  /** The value of a variable when a process of the case ended. */
  public Object finalVariable(String process, String name) {
    return engine
        .getHistoryService()
        .createHistoricVariableInstanceQuery()
        .variableName(name)
        .list()
        .stream()
        .filter(v -> v.getProcessDefinitionKey().equals(process))
        .filter(v -> belongs(v.getProcessInstanceId()))
        .map(v -> v.getValue())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Every variable that whoever sees a task can read. */
  public Map<String, Object> variablesAt(String taskId) {
    return variablesOf(task(taskId));
  }

  /** The newest answers of the case record. */
  public Answers caseRecord() {
    return submissions.record(caseNumber);
  }

  private boolean belongs(String processInstanceId) {
    return caseNumber
        .value()
        .equals(
            engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getBusinessKey());
  }

  private long running() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .count();
  }

  private List<String> passed() {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .finished()
                    .list()
                    .stream())
        .filter(activity -> !activity.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private Form form(Task task) {
    return forms.get(
        engine
            .getRepositoryService()
            .getProcessDefinition(task.getProcessDefinitionId())
            .getDeploymentId(),
        task.getCamundaFormRef().getKey());
  }

  private Map<String, Object> variablesOf(Task task) {
    return engine.getTaskService().getVariables(task.getId());
  }
}
