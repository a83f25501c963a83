package dk.hjemvej.engine.deployment;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** How things are called: ids for developers, labels for everybody else. */
final class NamingRules {

  private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private static final Map<String, Set<String>> PREFIXES =
      Map.ofEntries(
          Map.entry("startEvent", Set.of("StartEvent")),
          Map.entry("endEvent", Set.of("EndEvent")),
          Map.entry("userTask", Set.of("UserTask")),
          Map.entry("serviceTask", Set.of("ServiceTask")),
          Map.entry("businessRuleTask", Set.of("BusinessRuleTask")),
          Map.entry("callActivity", Set.of("CallActivity")),
          Map.entry("subProcess", Set.of("SubProcess", "EventSubProcess")),
          Map.entry("exclusiveGateway", Set.of("Gateway")),
          Map.entry("parallelGateway", Set.of("Gateway")),
          Map.entry("inclusiveGateway", Set.of("Gateway")),
          Map.entry("eventBasedGateway", Set.of("Gateway")),
          Map.entry("sequenceFlow", Set.of("Flow")));

  private static final Map<String, String> EVENT_PREFIXES =
      Map.of(
          "timerEventDefinition", "TimerEvent",
          "messageEventDefinition", "MessageEvent",
          "escalationEventDefinition", "EscalationEvent",
          "errorEventDefinition", "ErrorEvent");

  private NamingRules() {}

  /** Ids appear in incidents, tests and migrations: they must say in English what the step is. */
  static void ids(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (FlowElement element : file.all(FlowElement.class)) {
        Set<String> prefixes = prefixes(element);
        String id = Xml.id(element);
        int underscore = id.indexOf('_');
        if (underscore < 0
            || !prefixes.contains(id.substring(0, underscore))
            || !UPPER_CAMEL.matcher(id.substring(underscore + 1)).matches()) {
          findings.add(
              file.resource(),
              element,
              "id skal være "
                  + String.join(" eller ", prefixes)
                  + "_ og et engelsk navn som RegisterCitizen");
        }
      }
    }
  }

  private static Set<String> prefixes(FlowElement element) {
    String type = element.getElementType().getTypeName();
    Set<String> known = PREFIXES.get(type);
    if (known != null) {
      return known;
    }
    return element.getChildElementsByType(EventDefinition.class).stream()
        .map(definition -> EVENT_PREFIXES.get(definition.getElementType().getTypeName()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(Set::of)
        .orElse(Set.of("Event"));
  }

  /**
   * The diagram is read aloud: steps and events have names, a question ends in "?", its flows are
   * the answers, joins say nothing (STYLE B2-B4).
   */
  static void labels(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (FlowNode node : file.all(FlowNode.class)) {
        String label = Xml.name(node);
        if (file.isQuestion(node)) {
          if (!label.endsWith("?")) {
            findings.add(
                file.resource(), node, "et valg skal være et spørgsmål, der slutter med ?");
          }
          for (SequenceFlow answer : file.after(node)) {
            if (Xml.name(answer).isEmpty()) {
              findings.add(file.resource(), answer, "svaret mangler et navn");
            }
          }
        } else if (node instanceof Gateway && !(node instanceof EventBasedGateway)) {
          if (!label.isEmpty()) {
            findings.add(file.resource(), node, "en samling eller deling har intet navn");
          }
        } else if (isNamed(node) && label.isEmpty()) {
          findings.add(file.resource(), node, "mangler et navn");
        }
      }
    }
  }

  private static boolean isNamed(FlowNode node) {
    return node instanceof EndEvent
        || node instanceof CatchEvent
        || node instanceof ThrowEvent
        || (node instanceof Activity
            && !(node instanceof SubProcess sub && sub.triggeredByEvent()));
  }
}
