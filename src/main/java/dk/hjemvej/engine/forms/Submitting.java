package dk.hjemvej.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.casefile.SupportCases;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happens to a submitted form inside the engine's transaction: checked, remembered in the case
 * record, and its routing answers set as variables. All of it or nothing.
 */
@Component
class Submitting {

  static final String STARTED_BY_FORM = "startedByForm";

  private static final String CASE_NUMBER_FIELD = "caseNumber";
  static final String SYSTEM = "system";

  private final FormsGate gate;
  private final DeployedForms forms;
  private final Submissions submissions;
  private final SubmissionsWithoutCase withoutCase;
  private final SupportCases cases;
  private final ObjectMapper json;

  /** The task or instance whose form the current engine command has let through. */
  private final ThreadLocal<@Nullable Passed> passed = new ThreadLocal<>();

  private record Passed(Object command, String subject) {}

  Submitting(
      FormsGate gate,
      DeployedForms forms,
      Submissions submissions,
      SubmissionsWithoutCase withoutCase,
      SupportCases cases,
      ObjectMapper json) {
    this.gate = gate;
    this.forms = forms;
    this.submissions = submissions;
    this.withoutCase = withoutCase;
    this.cases = cases;
    this.json = json;
  }

  void task(TaskEntity task, String formId, VariableMap submitted) {
    ExecutionEntity execution = task.getExecution();
    CaseNumber caseNumber = caseOf(execution);
    String deployment = execution.getProcessDefinition().getDeploymentId();
    Form form = forms.get(deployment, formId);
    Map<String, @Nullable Object> answers =
        gate.check(form, caseNumber, plain(submitted), task.getVariables());
    if (caseNumber == null) {
      rememberWithoutCase(execution, task.getTaskDefinitionKey(), form, answers);
    } else {
      remember(execution, task.getTaskDefinitionKey(), form, caseNumber, answers);
    }
    form.routeFields().forEach(field -> task.setVariable(field.key(), answers.get(field.key())));
    pass(task.getId());
  }

  void start(
      ExecutionEntity instance,
      String elementId,
      String formId,
      CaseRole role,
      VariableMap submitted) {
    Form form = forms.get(instance.getProcessDefinition().getDeploymentId(), formId);
    Map<String, @Nullable Object> answers =
        gate.check(form, null, plain(submitted), instance.getVariables());
    if (role == CaseRole.NONE) {
      rememberWithoutCase(instance, elementId, form, answers);
    } else {
      CaseNumber caseNumber = role == CaseRole.OPENS ? cases.open(user()) : referredTo(answers);
      instance.setBusinessKey(caseNumber.value());
      remember(instance, elementId, form, caseNumber, answers);
    }
    form.routeFields()
        .forEach(field -> instance.setVariable(field.key(), answers.get(field.key())));
    instance.setVariable(STARTED_BY_FORM, true);
    pass(instance.getId());
  }

  /** Removes what the form's routing fields answered in an earlier round. */
  void forgetRoutes(TaskEntity task, String formId) {
    Form form = forms.get(task.getExecution().getProcessDefinition().getDeploymentId(), formId);
    form.routeFields().forEach(field -> task.removeVariable(field.key()));
  }

  /** Whether the running command submitted the form of that task or instance. Asked once. */
  boolean hasPassed(String subject) {
    boolean hasPassed = new Passed(Context.getCommandContext(), subject).equals(passed.get());
    passed.remove();
    return hasPassed;
  }

  private void pass(String subject) {
    passed.set(new Passed(Context.getCommandContext(), subject));
  }

  private void remember(
      ExecutionEntity execution,
      String elementId,
      Form form,
      CaseNumber caseNumber,
      Map<String, @Nullable Object> answers) {
    submissions.add(
        caseNumber,
        execution.getProcessDefinition().getKey(),
        execution.getProcessInstanceId(),
        elementId,
        form.id(),
        execution.getProcessDefinition().getDeploymentId(),
        user(),
        gate.seal(form, caseNumber, answers),
        null,
        null);
  }

  /** A process about no citizen seals nothing: what asks for a sealed answer has a case. */
  private void rememberWithoutCase(
      ExecutionEntity execution,
      String elementId,
      Form form,
      Map<String, @Nullable Object> answers) {
    if (form.fields().stream().anyMatch(field -> field.is("vault"))) {
      throw new IllegalStateException(
          "Form %s: wanted a case for its sealed answers, found none".formatted(form.id()));
    }
    withoutCase.add(
        execution.getProcessDefinition().getKey(),
        execution.getProcessInstanceId(),
        elementId,
        form.id(),
        execution.getProcessDefinition().getDeploymentId(),
        user(),
        new Answers(answers));
  }

  /** None for a process about no citizen. */
  private static @Nullable CaseNumber caseOf(ExecutionEntity execution) {
    String businessKey = execution.getProcessBusinessKey();
    return businessKey == null ? null : CaseNumber.of(businessKey);
  }

  private CaseNumber referredTo(Map<String, @Nullable Object> answers) {
    return Optional.ofNullable(answers.get(CASE_NUMBER_FIELD))
        .map(value -> CaseNumber.of((String) value))
        .filter(cases::isOpen)
        .orElseThrow(() -> new RefusedAnswer(CASE_NUMBER_FIELD, "»Sagsnr.« er ikke en åben sag."));
  }

  private static String user() {
    String user = Context.getCommandContext().getAuthenticatedUserId();
    return user == null ? SYSTEM : user;
  }

  /** Lists arrive as JSON; everything else as it is. */
  private Map<String, @Nullable Object> plain(VariableMap submitted) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (String key : submitted.keySet()) {
      TypedValue typed = submitted.getValueTyped(key);
      values.put(
          key,
          typed instanceof SerializableValue serialized
              ? parse(key, serialized.getValueSerialized())
              : typed.getValue());
    }
    return values;
  }

  private @Nullable Object parse(String key, @Nullable String text) {
    try {
      return text == null ? null : json.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new RefusedAnswer(key, "Et svar kunne ikke læses.");
    }
  }
}
