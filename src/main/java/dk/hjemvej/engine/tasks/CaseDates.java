package dk.hjemvej.engine.tasks;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.Unchecked;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The dates that running processes of a case wait for. A timer reads one variable, a task may count
 * its due date from one; when such a variable changes, the timer and the due date follow in the
 * same transaction. So the due dates of jobs always equal the variables they were made from.
 */
@Component
public class CaseDates {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final TaskDates taskDates;

  CaseDates(
      @Lazy RuntimeService runtime,
      @Lazy ManagementService management,
      @Lazy TaskService tasks,
      @Lazy RepositoryService repository,
      TaskDates taskDates) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
    this.repository = repository;
    this.taskDates = taskDates;
  }

  /** A timer that does not fall due when its variable says. */
  public record Difference(
      String processInstanceId, String elementId, @Nullable Date wanted, @Nullable Date found) {}

  /**
   * Changes variables of every running instance of a process that belongs to the case, and moves
   * what waits for them. To be called by a step of a process, in its transaction.
   *
   * @param process key of the process whose instances wait
   * @return how many instances there were
   */
  public int change(CaseNumber caseNumber, String process, Consumer<VariableScope> newDates) {
    List<ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber.value())
            .processDefinitionKey(process)
            .unlimitedList()
            .stream()
            // One that has just ended is in the database until the transaction is done.
            .filter(instance -> !execution(instance.getId()).isEnded())
            .toList();
    if (!instances.isEmpty()) {
      Unchecked.within(() -> instances.forEach(instance -> change(instance, newDates)));
    }
    return instances.size();
  }

  /**
   * Lets the timers of a process of the case stand still, or run again. To be called by a step of a
   * process. The engine's own command goes past the timers this transaction has read, so that they
   * could not be moved any more.
   */
  public void standStill(CaseNumber caseNumber, String process, boolean still) {
    SuspensionState state = still ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE;
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .processDefinitionKey(process)
        .unlimitedList()
        .stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .timers()
                    .processInstanceId(instance.getId())
                    .unlimitedList()
                    .stream())
        .forEach(timer -> ((JobEntity) timer).setSuspensionState(state.getStateCode()));
  }

  /**
   * Every running timer whose due date is not the value of its variable; empty when all is well. A
   * timer that failed is left out: it is tried again later and later, and is an incident in the
   * end.
   */
  public List<Difference> differences() {
    return management.createJobQuery().timers().unlimitedList().stream()
        .filter(job -> job.getExceptionMessage() == null)
        .flatMap(job -> difference(job).stream())
        .toList();
  }

  private void change(ProcessInstance instance, Consumer<VariableScope> newDates) {
    newDates.accept(execution(instance.getId()));
    management
        .createJobQuery()
        .timers()
        .processInstanceId(instance.getId())
        .unlimitedList()
        .forEach(this::follow);
    tasks
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .unlimitedList()
        .forEach(this::follow);
  }

  private void follow(Job job) {
    variableOf(job)
        .map(name -> execution(job.getExecutionId()).getVariable(name))
        .filter(Date.class::isInstance)
        .map(Date.class::cast)
        .filter(date -> !date.equals(job.getDuedate()))
        .ifPresent(date -> management.setJobDuedate(job.getId(), date));
  }

  private void follow(Task task) {
    ExtensionProperties properties =
        ExtensionProperties.of(element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    properties
        .find("deadlineFrom")
        .ifPresent(
            variable ->
                taskDates.set(
                    (TaskEntity) task, properties.find("deadline").orElse(null), variable));
  }

  private Optional<Difference> difference(Job job) {
    String variable = variableOf(job).orElse(null);
    if (variable == null || job.getExecutionId() == null) {
      return Optional.empty();
    }
    Object wanted = runtime.getVariable(job.getExecutionId(), variable);
    return Objects.equals(wanted, job.getDuedate())
        ? Optional.empty()
        : Optional.of(
            new Difference(
                job.getProcessInstanceId(),
                elementId(job),
                wanted instanceof Date date ? date : null,
                job.getDuedate()));
  }

  private Optional<String> variableOf(Job job) {
    return element(job.getProcessDefinitionId(), elementId(job))
        .getChildElementsByType(TimerEventDefinition.class)
        .stream()
        .findFirst()
        .map(TimerEventDefinition::getTimeDate)
        .map(date -> date.getTextContent().trim())
        .filter(text -> text.startsWith("${"))
        .map(text -> text.substring(2, text.length() - 1));
  }

  /** The engine's own look at it works inside of a command only. */
  private String elementId(Job job) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private FlowElement element(String processDefinitionId, String elementId) {
    return repository.getBpmnModelInstance(processDefinitionId).getModelElementById(elementId);
  }

  private static ExecutionEntity execution(String id) {
    return Context.getCommandContext().getExecutionManager().findExecutionById(id);
  }
}
