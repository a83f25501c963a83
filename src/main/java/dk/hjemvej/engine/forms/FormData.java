package dk.hjemvej.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.casefile.Submissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a form shows before anything is typed: what the record knows already, and the choices of the
 * moment. It is added to what Tasklist fetches and never stored in the engine.
 */
@Component
class FormData {

  private final FormsGate gate;
  private final DeployedForms forms;
  private final Submissions submissions;
  private final Restrictions restrictions;
  private final List<FormValues> values;
  private final List<TaskValues> taskValues;
  private final ObjectMapper json;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  FormData(
      FormsGate gate,
      DeployedForms forms,
      Submissions submissions,
      Restrictions restrictions,
      List<FormValues> values,
      List<TaskValues> taskValues,
      ObjectMapper json,
      @Lazy TaskService tasks,
      @Lazy RuntimeService runtime,
      @Lazy RepositoryService repository) {
    this.gate = gate;
    this.forms = forms;
    this.submissions = submissions;
    this.restrictions = restrictions;
    this.values = values;
    this.taskValues = taskValues;
    this.json = json;
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  /** Adds the case's values to a task's variables, as Tasklist expects them. */
  JsonNode withValues(String taskId, JsonNode variables) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null || task.getCamundaFormRef() == null || !variables.isObject()) {
      return variables;
    }
    ObjectNode enriched = (ObjectNode) variables;
    caseOf(task)
        .map(caseNumber -> known(caseNumber, form(task)))
        .orElseGet(() -> knownWithoutCase(task))
        .forEach((key, value) -> enriched.set(key, asVariable(value)));
    return enriched;
  }

  /** Writes the choices of the moment into a form. */
  JsonNode withOptions(@Nullable String taskId, JsonNode form) {
    CaseNumber caseNumber =
        Optional.ofNullable(taskId)
            .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
            .flatMap(this::caseOf)
            .orElse(null);
    offer(form.path("components"), caseNumber);
    return form;
  }

  private Map<String, Object> known(CaseNumber caseNumber, Form form) {
    Map<String, Object> known = new HashMap<>();
    known.put("caseNumber", caseNumber.value());
    if (restrictions.isRestricted(caseNumber)) {
      return known;
    }
    values.forEach(provider -> known.putAll(provider.of(caseNumber)));
    Map<String, Object> record = submissions.record(caseNumber).asMap();
    form.fields().stream()
        .filter(field -> field.is("prefill") && !field.is("vault"))
        .filter(field -> record.containsKey(field.key()))
        .forEach(field -> known.put(field.key(), record.get(field.key())));
    return known;
  }

  private Map<String, Object> knownWithoutCase(Task task) {
    Map<String, Object> known = new HashMap<>();
    taskValues.forEach(provider -> known.putAll(provider.of(task.getTaskDefinitionKey())));
    return known;
  }

  private Optional<CaseNumber> caseOf(Task task) {
    return Optional.ofNullable(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult())
        .map(instance -> instance.getBusinessKey())
        .map(CaseNumber::of);
  }

  private Form form(Task task) {
    String deployment =
        repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId();
    return forms.get(deployment, task.getCamundaFormRef().getKey());
  }

  private void offer(JsonNode components, @Nullable CaseNumber caseNumber) {
    for (JsonNode component : components) {
      if (component.path("properties").hasNonNull("options")) {
        FormField field = Form.field(component, List.of());
        ArrayNode choices = ((ObjectNode) component).putArray("values");
        gate.options(field, caseNumber)
            .forEach(o -> choices.addObject().put("label", o.label()).put("value", o.value()));
      }
      offer(component.path("components"), caseNumber);
    }
  }

  private ObjectNode asVariable(Object value) {
    ObjectNode variable = json.createObjectNode();
    if (value instanceof List<?> list) {
      return variable.put("type", "Json").put("value", json.valueToTree(list).toString());
    }
    variable.put("type", type(value));
    variable.set("value", json.valueToTree(value));
    variable.putObject("valueInfo");
    return variable;
  }

  private static String type(Object value) {
    if (value instanceof Boolean) {
      return "Boolean";
    }
    if (value instanceof Integer) {
      return "Integer";
    }
    return value instanceof Number ? "Double" : "String";
  }
}
