package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The processes that run for a case, as seen by a step of one of them: all in its transaction. */
@Component
public class CaseProcesses {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Unchecked unchecked;
  private final Clock clock;

  CaseProcesses(
      @Lazy RuntimeService runtime, @Lazy TaskService tasks, Unchecked unchecked, Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.unchecked = unchecked;
    this.clock = clock;
  }

  /**
   * Starts the process that begins with the message, at once and on its own feet: unlike a message
   * through the {@link Inbox} it cannot be late and cannot become undeliverable.
   *
   * @param payload codes, dates and flags only
   * @return the id of the new instance
   */
  public String startBeside(
      CaseNumber caseNumber, String message, Map<String, ? extends @Nullable Object> payload) {
    return runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseNumber.value())
        .setVariables(new HashMap<>(payload))
        .correlateStartMessage()
        .getId();
  }

  /**
   * Starts the process that begins with the message for no case: what it still has to do when the
   * case closes goes on.
   *
   * @param payload codes, dates and flags only
   */
  public void startAlone(String message, Map<String, ? extends @Nullable Object> payload) {
    runtime
        .createMessageCorrelation(message)
        .setVariables(new HashMap<>(payload))
        .correlateStartMessage();
  }

  /**
   * Starts a process about no citizen unless it runs already. Two callers at once are kept apart by
   * whoever calls.
   */
  public void startUnlessRunning(String process) {
    if (runtime.createProcessInstanceQuery().processDefinitionKey(process).count() == 0) {
      runtime.startProcessInstanceByKey(process);
    }
  }

  /** How many tasks each person has open that are due for attention, by user id. */
  public Map<String, Integer> openTasksByPerson() {
    return unchecked
        .ask(
            () ->
                tasks
                    .createTaskQuery()
                    .taskAssigned()
                    .followUpBeforeOrNotExistent(Date.from(clock.instant()))
                    .unlimitedList())
        .stream()
        .collect(Collectors.groupingBy(Task::getAssignee, Collectors.summingInt(one -> 1)));
  }

  /**
   * Tells everyone in the case who waits for the message, at once. For what must have happened when
   * the step is done; a fact that may arrive a second later goes through the {@link Inbox}.
   *
   * @param payload codes, dates and flags only
   * @return whether somebody waited
   */
  public boolean tell(
      CaseNumber caseNumber, String message, Map<String, ? extends @Nullable Object> payload) {
    List<Execution> told = waiting(caseNumber, message);
    told.forEach(one -> runtime.messageEventReceived(message, one.getId(), new HashMap<>(payload)));
    return !told.isEmpty();
  }

  /**
   * Tells one kind of process of the case, if it waits for the message, at once.
   *
   * @param process its key
   * @return whether it waited
   */
  public boolean tellProcess(CaseNumber caseNumber, String process, String message) {
    List<Execution> told =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseNumber.value())
            .processDefinitionKey(process)
            .messageEventSubscriptionName(message)
            .unlimitedList();
    told.forEach(one -> runtime.messageEventReceived(message, one.getId()));
    return !told.isEmpty();
  }

  /** Whether somebody in the case waits for the message now. */
  public boolean isAwaited(CaseNumber caseNumber, String message) {
    return !waiting(caseNumber, message).isEmpty();
  }

  private List<Execution> waiting(CaseNumber caseNumber, String message) {
    return runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .messageEventSubscriptionName(message)
        .unlimitedList();
  }

  /** A task somebody has still to do. */
  public record OpenTask(String id, String name, @Nullable Date due, @Nullable String assignee) {}

  /** The case's open task of a step, the newest when there are several. */
  public Optional<OpenTask> openTask(CaseNumber caseNumber, String taskDefinitionKey) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .taskDefinitionKey(taskDefinitionKey)
        .orderByTaskCreateTime()
        .desc()
        .unlimitedList()
        .stream()
        .findFirst()
        .map(t -> new OpenTask(t.getId(), t.getName(), t.getDueDate(), t.getAssignee()));
  }

  /**
   * The newest open task of the case among some steps, in a process whose variable has that value.
   */
  public Optional<OpenTask> openTaskWith(
      CaseNumber caseNumber, List<String> taskDefinitionKeys, String variable, String value) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .taskDefinitionKeyIn(taskDefinitionKeys.toArray(String[]::new))
        .processVariableValueEquals(variable, value)
        .orderByTaskCreateTime()
        .desc()
        .unlimitedList()
        .stream()
        .findFirst()
        .map(t -> new OpenTask(t.getId(), t.getName(), t.getDueDate(), t.getAssignee()));
  }

  /** The groups whose members may take the task. */
  public List<String> candidateGroups(String taskId) {
    return tasks.getIdentityLinksForTask(taskId).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .flatMap(link -> Optional.ofNullable(link.getGroupId()).stream())
        .sorted()
        .toList();
  }

  /** Gives an open task to a person; the candidate groups stay. */
  public void assign(String taskId, String userId) {
    tasks.setAssignee(taskId, userId);
  }

  /** A process that runs for a case, with what it knows. */
  public record Running(CaseNumber caseNumber, Map<String, Object> variables) {}

  /** Every running instance of a process, of all cases. */
  public List<Running> running(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .unlimitedList()
        .stream()
        .map(
            instance ->
                new Running(
                    CaseNumber.of(instance.getBusinessKey()),
                    runtime.getVariables(instance.getId())))
        .toList();
  }

  /** Ends what runs of a process of the case; nothing happens when there is none. */
  public void endAll(CaseNumber caseNumber, String process, String reason) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .processDefinitionKey(process)
        .unlimitedList()
        .forEach(instance -> end(instance.getId(), reason));
  }

  /** As {@link #endAll}, but leaves what another process of the case has called and will end. */
  public void endBeside(CaseNumber caseNumber, String process, String reason) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .processDefinitionKey(process)
        .rootProcessInstances()
        .unlimitedList()
        .forEach(instance -> end(instance.getId(), reason));
  }

  /** Gives every open task of a person to another one, whatever case it belongs to. */
  public void assignAll(String fromUserId, String toUserId) {
    tasks
        .createTaskQuery()
        .taskAssignee(fromUserId)
        .unlimitedList()
        .forEach(task -> tasks.setAssignee(task.getId(), toUserId));
  }

  /** Ends one process; nothing happens when it has ended already, or is about to. */
  public void end(String processInstanceId, String reason) {
    if (!isEnding(processInstanceId)) {
      runtime.deleteProcessInstanceIfExists(processInstanceId, reason, false, true, false, false);
    }
  }

  /** What this transaction has ended is still found by a query, and must not be ended twice. */
  private static boolean isEnding(String processInstanceId) {
    CommandContext command = Context.getCommandContext();
    if (command == null) {
      return false;
    }
    ExecutionEntity instance =
        command.getDbEntityManager().getCachedEntity(ExecutionEntity.class, processInstanceId);
    return instance != null && (instance.isEnded() || instance.isDeleteRoot());
  }

  /** Ends every other process of the case; each gives back what it holds. */
  public void endAllBut(CaseNumber caseNumber, String processInstanceId, String reason) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .rootProcessInstances()
        .unlimitedList()
        .stream()
        .map(ProcessInstance::getId)
        .filter(id -> !id.equals(processInstanceId))
        .forEach(id -> end(id, reason));
  }
}
