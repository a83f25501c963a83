package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.ResponsibleWorker;
import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.engine.Unchecked;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may see and correct what. The engine is asked with the reader's own rights: a case is open to
 * whoever may read one of its tasks.
 */
@Component
class CaseDoor {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final AuthorizationService rights;
  private final ObjectProvider<ResponsibleWorker> worker;
  private final Restrictions restrictions;
  private final Steps steps;
  private final Unchecked unchecked;

  CaseDoor(
      TaskService tasks,
      RuntimeService runtime,
      AuthorizationService rights,
      ObjectProvider<ResponsibleWorker> worker,
      Restrictions restrictions,
      Steps steps,
      Unchecked unchecked) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.rights = rights;
    this.worker = worker;
    this.restrictions = restrictions;
    this.steps = steps;
    this.unchecked = unchecked;
  }

  /**
   * The case somebody asks for.
   *
   * @param text a case number, as asked for
   * @throws Refused when there is no such number, or the case is not the reader's
   */
  CaseNumber letIn(Reader reader, String text) {
    CaseNumber caseNumber;
    try {
      caseNumber = CaseNumber.of(text);
    } catch (IllegalArgumentException e) {
      throw Refused.notFound();
    }
    if (!mayRead(reader, caseNumber)) {
      throw Refused.notYours();
    }
    return caseNumber;
  }

  /** Of a case with restricted access the leaders are left. */
  boolean mayRead(Reader reader, CaseNumber caseNumber) {
    return restrictions.isRestricted(caseNumber)
        ? reader.isLeader()
        : reader.readsEveryCase() || worksOn(reader, caseNumber);
  }

  boolean isRestricted(CaseNumber caseNumber) {
    return restrictions.isRestricted(caseNumber);
  }

  /** Whether the reader carries the case now: by a task of it, or as its support person. */
  boolean worksOn(Reader reader, CaseNumber caseNumber) {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).count() > 0
        || worker.stream()
            .map(found -> found.of(caseNumber))
            .flatMap(Optional::stream)
            .anyMatch(reader.userId()::equals);
  }

  /** The group whose step it was, and team leaders; for a start form, whoever may start it. */
  boolean mayCorrect(Reader reader, Submission submission) {
    Steps.Step step = steps.of(submission);
    return reader.leadsTeam()
        || reader.isIn(step.groups())
        || (step.isStart()
            && rights.isUserAuthorized(
                reader.userId(),
                List.copyOf(reader.groups()),
                Permissions.CREATE_INSTANCE,
                Resources.PROCESS_DEFINITION,
                submission.processKey()));
  }

  /** The cases of those of the tasks that the reader may see, by task id. */
  Map<String, CaseNumber> casesOf(Collection<String> taskIds) {
    if (taskIds.isEmpty()) {
      return Map.of();
    }
    List<Task> seen =
        tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).unlimitedList();
    Map<String, CaseNumber> cases = new HashMap<>();
    seen.forEach(
        task ->
            businessKey(task)
                .map(CaseNumber::of)
                .ifPresent(caseNumber -> cases.put(task.getId(), caseNumber)));
    return cases;
  }

  private Optional<String> businessKey(Task task) {
    return unchecked.ask(
        () ->
            Optional.ofNullable(
                    runtime
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(instance -> instance.getBusinessKey()));
  }
}
