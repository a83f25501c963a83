package dk.hjemvej.engine.deployment;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * One diagram.
 *
 * @param xml the same file as plain XML, with everything the model API does not know
 */
record ProcessFile(String resource, BpmnModelInstance model, Process process, Document xml) {

  private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");

  String key() {
    return Xml.id(process);
  }

  <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return List.copyOf(model.getModelElementsByType(type));
  }

  /**
   * The flows that leave a step, as the engine sees them: by their source. What the step itself
   * lists as outgoing is only the drawing tool's memory, and may be wrong.
   */
  List<SequenceFlow> after(FlowNode node) {
    return all(SequenceFlow.class).stream()
        .filter(flow -> Xml.attribute(flow, "sourceRef").equals(Xml.id(node)))
        .toList();
  }

  /** The flows that lead to a step. */
  List<SequenceFlow> before(FlowNode node) {
    return all(SequenceFlow.class).stream()
        .filter(flow -> Xml.attribute(flow, "targetRef").equals(Xml.id(node)))
        .toList();
  }

  /** Whether the way splits here by an answer. */
  boolean isQuestion(FlowNode node) {
    return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
        && after(node).size() > 1;
  }

  /** The bean that a service task names, empty when it names anything else. */
  static String bean(ServiceTask task) {
    Matcher matcher = BEAN.matcher(Xml.camunda(task, "delegateExpression").strip());
    return matcher.matches() ? matcher.group(1) : "";
  }

  Stream<String> delegates() {
    return all(ServiceTask.class).stream().map(ProcessFile::bean).distinct();
  }

  /** Ids of the forms of the user tasks and start events, each once. */
  Set<String> formIds() {
    return Stream.<BaseElement>concat(all(UserTask.class).stream(), all(StartEvent.class).stream())
        .map(element -> Xml.camunda(element, "formRef"))
        .filter(form -> !form.isEmpty())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  Set<String> caughtMessages() {
    return all(MessageEventDefinition.class).stream()
        .map(MessageEventDefinition::getMessage)
        .filter(java.util.Objects::nonNull)
        .map(Xml::name)
        .collect(Collectors.toSet());
  }

  List<String> decisionResults() {
    return all(BusinessRuleTask.class).stream()
        .map(task -> Xml.camunda(task, "resultVariable"))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  boolean isStartableInTasklist() {
    return !Xml.camunda(process, "isStartableInTasklist").equals("false");
  }
}
