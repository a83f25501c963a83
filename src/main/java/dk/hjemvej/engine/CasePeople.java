package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who works on a case: the engine gives a person rights with each task and never takes them back
 * (SAFETY "Rights"). All in the transaction of the step that asks.
 */
@Component
public class CasePeople {

  /** What the engine gives an assignee rights to. */
  private static final Set<Resources> GIVEN_WITH_A_TASK =
      Set.of(Resources.TASK, Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

  private final TaskService tasks;
  private final HistoryService history;
  private final AuthorizationService authorizations;

  CasePeople(
      @Lazy TaskService tasks,
      @Lazy HistoryService history,
      @Lazy AuthorizationService authorizations) {
    this.tasks = tasks;
    this.history = history;
    this.authorizations = authorizations;
  }

  /**
   * Gives every open task of the case that lies with one of the former people to the next one, and
   * takes away what they themselves, not their group, may see of the case.
   *
   * @param former user ids
   * @param next user id
   */
  public void replace(CaseNumber caseNumber, Collection<String> former, String next) {
    former.forEach(
        person ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskAssignee(person)
                .unlimitedList()
                .forEach(task -> tasks.setAssignee(task.getId(), next)));
    Set<String> ofTheCase = everythingOf(caseNumber);
    former.stream()
        .flatMap(this::rightsOf)
        .filter(right -> ofTheCase.contains(right.getResourceId()))
        .forEach(right -> authorizations.deleteAuthorization(right.getId()));
  }

  private Set<String> everythingOf(CaseNumber caseNumber) {
    return Stream.concat(
            history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .unlimitedList()
                .stream()
                .map(HistoricTaskInstance::getId),
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .unlimitedList()
                .stream()
                .map(HistoricProcessInstance::getId))
        .collect(Collectors.toSet());
  }

  private Stream<Authorization> rightsOf(String person) {
    return authorizations
        .createAuthorizationQuery()
        .userIdIn(person)
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .unlimitedList()
        .stream()
        .filter(
            right ->
                GIVEN_WITH_A_TASK.stream()
                    .anyMatch(given -> given.resourceType() == right.getResourceType()));
  }
}
