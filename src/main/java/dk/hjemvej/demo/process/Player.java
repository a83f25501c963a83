package dk.hjemvej.demo.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.demo.RelativeDate;
import dk.hjemvej.demo.Step;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does a step the way a person at Tasklist does: with that account's rights and groups, and through
 * the form, so that the gate looks at every answer.
 */
@Component
@Profile("demo")
class Player {

  private static final String CASE_NUMBER = "caseNumber";

  private final FormService forms;
  private final TaskService tasks;
  private final RepositoryService models;
  private final IdentityService identities;
  private final CivilTime time;

  Player(
      FormService forms,
      TaskService tasks,
      RepositoryService models,
      IdentityService identities,
      CivilTime time) {
    this.forms = forms;
    this.tasks = tasks;
    this.models = models;
    this.identities = identities;
    this.time = time;
  }

  /**
   * @param caseNumber the story's case, or null at its first step
   * @return the story's case
   */
  CaseNumber play(Step step, @Nullable CaseNumber caseNumber) {
    if (step.kind() == Step.Kind.STARTS) {
      return start(step, caseNumber);
    }
    CaseNumber known = Objects.requireNonNull(caseNumber, "A story begins with a start form");
    Task task = waiting(step.subject(), known);
    as(
        step.user(),
        () -> {
          if (step.kind() == Step.Kind.CLAIMS) {
            tasks.claim(task.getId(), step.user());
          } else {
            forms.submitTaskForm(task.getId(), answers(step));
          }
        });
    return known;
  }

  private CaseNumber start(Step step, @Nullable CaseNumber caseNumber) {
    String definition =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(step.subject())
            .latestVersion()
            .singleResult()
            .getId();
    VariableMap answers = answers(step);
    if (caseNumber != null && !step.answers().containsKey(CASE_NUMBER)) {
      answers.put(CASE_NUMBER, caseNumber.value());
    }
    String[] opened = new String[1];
    as(step.user(), () -> opened[0] = forms.submitStartForm(definition, answers).getBusinessKey());
    return Optional.ofNullable(opened[0])
        .map(CaseNumber::of)
        .orElseGet(
            () -> Objects.requireNonNull(caseNumber, "A story begins with a case of its own"));
  }

  private Task waiting(String taskId, CaseNumber caseNumber) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .taskDefinitionKey(taskId)
        .orderByTaskCreateTime()
        .asc()
        .unlimitedList()
        .stream()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "wanted task %s, found %s".formatted(taskId, waitingAt(caseNumber))));
  }

  private List<String> waitingAt(CaseNumber caseNumber) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .unlimitedList()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** An answer of null says that this person's form does not show the field. */
  private VariableMap answers(Step step) {
    OffsetDateTime now = time.now().atZone(CivilTime.ZONE).toOffsetDateTime();
    VariableMap answers = Variables.createVariables();
    step.answers()
        .forEach(
            (key, answer) -> {
              if (answer != null) {
                answers.put(key, RelativeDate.resolve(answer, now));
              }
            });
    return answers;
  }

  private void as(String user, Runnable action) {
    identities.setAuthentication(
        user,
        identities.createGroupQuery().groupMember(user).unlimitedList().stream()
            .map(Group::getId)
            .toList());
    try {
      action.run();
    } finally {
      identities.clearAuthentication();
    }
  }
}
