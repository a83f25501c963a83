package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.DeployedForms;
import dk.hjemvej.engine.forms.Form;
import dk.hjemvej.engine.forms.FormOptions.Option;
import dk.hjemvej.engine.forms.FormsGate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * One step of somebody who works with a case and answers anything: a task, or a form that can be
 * started at any time. What is refused politely may be refused; every other error is one.
 */
@TestComponent
public class AnyStep {

  private static final int ATTEMPTS = 6;

  /** Ends the case, happens with a life event, or has no form of its own. */
  private static final Set<String> APART =
      Set.of("report-death", "report-life-event", "support-pathway", "street-outreach");

  @Autowired private FormsGate gate;

  @Autowired private TaskService tasks;
  @Autowired private FormService formService;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private DeployedForms forms;
  @Autowired private FormFiller filler;
  @Autowired private AnyAnswers anything;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;

  /** The tasks somebody could take now, in a fixed order. */
  public List<Task> open(CaseNumber youth) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(youth.value())
        .initializeFormKeys()
        .list()
        .stream()
        .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId))
        .toList();
  }

  /** Answers a task in any way, or in one that is fixed; says whether an answer was taken. */
  public boolean answers(CaseNumber youth, Task task, Map<String, Object> fixed, Random chance) {
    Form form = form(task);
    if (lacksAChoice(form, youth)) {
      return false;
    }
    Map<String, Object> variables = tasks.getVariables(task.getId());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<String, Object> said =
          fixed.isEmpty() && attempt < ATTEMPTS - 1
              ? anything.to(form, youth, variables, chance)
              : fixed;
      if (taken(() -> submit(youth, task, form, said, variables))) {
        return true;
      }
    }
    return false;
  }

  /** Starts a process about the case in any way; says whether it was taken. */
  public boolean starts(
      CaseNumber youth, String process, Map<String, Object> fixed, Random chance) {
    Form form = pathway.startForm(process);
    Map<String, Object> said = new HashMap<>(anything.to(form, youth, Map.of(), chance));
    said.put("caseNumber", youth.value());
    said.putAll(fixed);
    return taken(() -> pathway.starts(process, "leader", said));
  }

  /** The kinds of life events, in a fixed order. */
  public List<String> lifeEvents() {
    return gate
        .options(pathway.startForm("report-life-event").field("lifeEvent").orElseThrow(), null)
        .stream()
        .map(Option::value)
        .sorted()
        .toList();
  }

  /**
   * Processes somebody may start about an open case, but for those that have tests of their own.
   */
  public List<String> startable() {
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .startableInTasklist()
        .list()
        .stream()
        .map(ProcessDefinition::getKey)
        .filter(process -> !APART.contains(process))
        .filter(process -> pathway.startForm(process).field("caseNumber").isPresent())
        .sorted()
        .toList();
  }

  /** Whether somebody must choose and there is nothing to choose from now, such as a colleague. */
  private boolean lacksAChoice(Form form, CaseNumber youth) {
    return form.fields().stream()
        .filter(field -> field.isRequired() && field.options().isPresent())
        .anyMatch(field -> gate.options(field, youth).isEmpty());
  }

  private boolean taken(Runnable step) {
    try {
      step.run();
      return true;
    } catch (FormFieldValidationException refused) {
      return false;
    }
  }

  private void submit(
      CaseNumber youth,
      Task task,
      Form form,
      Map<String, Object> said,
      Map<String, Object> variables) {
    var answers = filler.fill(form, youth, said, variables);
    Acting.as(
        "leader",
        identity,
        () -> {
          formService.submitTaskForm(task.getId(), answers);
          return null;
        });
    time.settle();
  }

  private Form form(Task task) {
    return forms.get(
        repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId(),
        task.getCamundaFormRef().getKey());
  }
}
