package dk.hjemvej.engine.deployment;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a diagram or decision table may consist of. It is a list of what is allowed, because who
 * deploys a model owns the server, and a list of what is forbidden is never complete (SAFETY S6):
 * scripts, {@code camunda:class}, expressions, listeners, connectors, external tasks and mail tasks
 * are simply not on it. Expressions stand only where a rule reads them.
 */
final class Vocabulary {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String DMN = "https://www.omg.org/spec/DMN/";

  /** Pictures and notes of the drawing tool: the engine does not read them. */
  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "https://www.omg.org/spec/DMN/20191111/DMNDI/",
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://bpmn.io/schema/dmn/biodi/2.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://camunda.org/schema/modeler/1.0");

  private static final Set<String> STEPS =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "parallelGateway",
          "inclusiveGateway",
          "eventBasedGateway");

  private static final Set<String> BPMN_REST =
      Set.of(
          "definitions",
          "process",
          "documentation",
          "extensionElements",
          "sequenceFlow",
          "incoming",
          "outgoing",
          "conditionExpression",
          "timerEventDefinition",
          "timeDate",
          "timeDuration",
          "messageEventDefinition",
          "escalationEventDefinition",
          "errorEventDefinition",
          "terminateEventDefinition",
          "message",
          "escalation",
          "error",
          "textAnnotation",
          "text",
          "association");

  private static final Set<String> BPMN_ATTRIBUTES =
      Set.of(
          "id",
          "name",
          "sourceRef",
          "targetRef",
          "isExecutable",
          "isClosed",
          "processType",
          "attachedToRef",
          "cancelActivity",
          "isInterrupting",
          "triggeredByEvent",
          "calledElement",
          "messageRef",
          "escalationRef",
          "escalationCode",
          "errorRef",
          "errorCode",
          "gatewayDirection",
          "eventGatewayType",
          "associationDirection",
          "default",
          "targetNamespace",
          "exporter",
          "exporterVersion");

  private static final Set<String> SAVE_POINTS =
      Set.of("asyncBefore", "asyncAfter", "modelerTemplate", "modelerTemplateVersion");

  private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES =
      Map.ofEntries(
          entry(
              "process",
              Set.of(
                  "historyTimeToLive",
                  "isStartableInTasklist",
                  "candidateStarterGroups",
                  "versionTag")),
          entry("startEvent", Set.of("formRef", "formRefBinding")),
          entry("userTask", Set.of("formRef", "formRefBinding", "candidateGroups")),
          entry("serviceTask", Set.of("delegateExpression")),
          entry(
              "businessRuleTask",
              Set.of("decisionRef", "decisionRefBinding", "resultVariable", "mapDecisionResult")),
          entry("callActivity", Set.of("calledElementBinding")));

  private static final Map<String, Set<String>> CAMUNDA_ELEMENTS =
      Map.of(
          "properties", Set.of(),
          "property", Set.of("id", "name", "value"),
          "in", Set.of("source", "sourceExpression", "target", "businessKey", "variables"),
          "out", Set.of("source", "target", "variables"));

  private static final Set<String> DMN_ELEMENTS =
      Set.of(
          "definitions",
          "decision",
          "description",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "rule",
          "inputEntry",
          "outputEntry",
          "text",
          "extensionElements");

  /** Element and attribute ({@code #} is the element's text) that may hold an expression. */
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "serviceTask delegateExpression",
          "callActivity calledElement",
          "conditionExpression #",
          "timeDate #",
          "timeDuration #",
          "in businessKey",
          "in sourceExpression",
          "property value");

  private Vocabulary() {}

  static void check(ModelSet models, Findings findings) {
    models.processes().forEach(file -> check(file.resource(), file.xml(), findings));
    models.decisions().forEach(file -> check(file.resource(), file.xml(), findings));
  }

  private static void check(String resource, Document xml, Findings findings) {
    walk(xml.getDocumentElement(), new Reader(resource, findings));
  }

  private static void walk(Element element, Reader reader) {
    if (!reader.read(element)) {
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, reader);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        reader.expression(element, "#", child.getNodeValue());
      } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
        reader.refuse(element, "anvisningen »" + child.getNodeName() + "«");
      }
    }
  }

  private record Reader(String resource, Findings findings) {

    /** Whether what is inside is worth reading. */
    boolean read(Element element) {
      String space = String.valueOf(element.getNamespaceURI());
      if (DRAWING.contains(space)) {
        return false;
      }
      if (!isAllowed(element, space)) {
        refuse(element, "»" + element.getNodeName() + "«");
        return false;
      }
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        if (!isAllowed(element, attribute)) {
          refuse(element, "»" + attribute.getName() + "«");
        }
        expression(element, attribute.getLocalName(), attribute.getValue());
      }
      return true;
    }

    private static boolean isAllowed(Element element, String space) {
      String name = element.getLocalName();
      if (space.equals(BPMN)) {
        return STEPS.contains(name) || BPMN_REST.contains(name);
      }
      if (space.equals(Xml.CAMUNDA)) {
        return CAMUNDA_ELEMENTS.containsKey(name);
      }
      return space.startsWith(DMN) && DMN_ELEMENTS.contains(name);
    }

    private static boolean isAllowed(Element element, Attr attribute) {
      String name = attribute.getLocalName();
      String space = attribute.getNamespaceURI();
      if (space == null) {
        return isPlainAllowed(element, name, attribute.getValue());
      }
      return switch (space) {
        case XMLNS -> true;
        case XSI ->
            name.equals("schemaLocation")
                || (name.equals("type")
                    && attribute.getValue().replaceAll("^.*:", "").equals("tFormalExpression"));
        case CAMUNDA_DMN -> Set.of("historyTimeToLive", "versionTag").contains(name);
        case BpmnNames.CAMUNDA ->
            CAMUNDA_ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of()).contains(name)
                || (STEPS.contains(element.getLocalName()) && SAVE_POINTS.contains(name));
        default -> DRAWING.contains(space);
      };
    }

    private static boolean isPlainAllowed(Element element, String name, String value) {
      String space = String.valueOf(element.getNamespaceURI());
      if (space.equals(Xml.CAMUNDA)) {
        return CAMUNDA_ELEMENTS.getOrDefault(element.getLocalName(), Set.of()).contains(name);
      }
      if (space.equals(BPMN)) {
        return BPMN_ATTRIBUTES.contains(name);
      }
      return !name.equals("expressionLanguage") || value.equalsIgnoreCase("feel");
    }

    void expression(Element element, String place, String text) {
      boolean holdsExpression = text.contains("${") || text.contains("#{");
      boolean isDmn = String.valueOf(element.getNamespaceURI()).startsWith(DMN);
      if (holdsExpression
          && (isDmn || !EXPRESSIONS.contains(element.getLocalName() + " " + place))) {
        refuse(element, "udtrykket »" + text.strip() + "«");
      }
    }

    void refuse(Element element, String what) {
      Node owner = element;
      while (owner instanceof Element candidate && candidate.getAttribute("id").isEmpty()) {
        owner = owner.getParentNode();
      }
      String id =
          owner instanceof Element found ? found.getAttribute("id") : element.getLocalName();
      String name = owner instanceof Element found ? found.getAttribute("name") : "";
      findings.add(resource, id, name, what + " må ikke bruges her");
    }
  }

  /** The namespace as a compile-time constant. */
  private static final class BpmnNames {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  }
}
