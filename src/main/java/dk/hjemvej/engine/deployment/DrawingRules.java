package dk.hjemvej.engine.deployment;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The picture. */
final class DrawingRules {

  private DrawingRules() {}

  /** What is not drawn still runs, and nobody who reads the diagram can know (STYLE B8). */
  static void drawn(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      Set<String> shapes = new HashSet<>();
      for (BpmnShape shape : file.all(BpmnShape.class)) {
        remember(file, shape, shape.getBpmnElement(), shapes, findings);
      }
      Set<String> edges = new HashSet<>();
      for (BpmnEdge edge : file.all(BpmnEdge.class)) {
        remember(file, edge, edge.getBpmnElement(), edges, findings);
      }
      Stream.<BaseElement>concat(
              file.all(FlowElement.class).stream(), file.all(Artifact.class).stream())
          .filter(element -> !(isLine(element) ? edges : shapes).contains(Xml.id(element)))
          .forEach(
              element -> findings.add(file.resource(), element, "er ikke tegnet i diagrammet"));
    }
  }

  private static boolean isLine(BaseElement element) {
    return element instanceof SequenceFlow || element instanceof Association;
  }

  private static void remember(
      ProcessFile file,
      ModelElementInstance drawn,
      @org.jspecify.annotations.Nullable BaseElement element,
      Set<String> seen,
      Findings findings) {
    if (element == null) {
      findings.add(file.resource(), drawn, "er tegnet, men findes ikke i processen");
    } else if (!seen.add(Xml.id(element))) {
      findings.add(file.resource(), element, "er tegnet to gange");
    }
  }
}
