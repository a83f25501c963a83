package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Diagrams are read as pictures: nothing lies on top of anything else, and every arrow arrives. */
class DrawingTest {

  /** How far shapes may touch and arrows may miss, in pixels. */
  private static final double TOLERANCE = 2;

  @TestFactory
  Stream<DynamicTest> every_diagram_is_drawn_with_care() {
    return Models.diagrams()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertThat(Drawing.of(file.getValue()).faults()).isEmpty()));
  }

  @Test
  void faults_are_seen() {
    Drawing drawing =
        new Drawing(
            List.of(
                shape("UserTask_A", "process", 0, 0, 100, 80),
                shape("UserTask_B", "process", 50, 40, 100, 80),
                shape("UserTask_C", "process", 300, 0, 100, 80),
                shape("UserTask_D", "process", 600, 0, 100, 80),
                shape("SubProcess_E", "process", 0, 300, 200, 200),
                shape("UserTask_F", "SubProcess_E", 150, 350, 100, 80)),
            List.of(
                new Arrow(
                    "Flow_ThroughC", "UserTask_A", "UserTask_D", List.of(at(100, 20), at(600, 20))),
                new Arrow(
                    "Flow_Short", "UserTask_A", "UserTask_C", List.of(at(100, 10), at(250, 10)))));

    assertThat(drawing.faults())
        .containsExactlyInAnyOrder(
            "UserTask_A lies on UserTask_B",
            "UserTask_F sticks out of SubProcess_E",
            "Flow_ThroughC runs through UserTask_C",
            "Flow_Short does not arrive at UserTask_C");
  }

  private static Shape shape(
      String id, String parent, double x, double y, double width, double height) {
    return new Shape(id, parent, "", new Rectangle2D.Double(x, y, width, height));
  }

  private static Point2D.Double at(double x, double y) {
    return new Point2D.Double(x, y);
  }

  /**
   * @param parent the subprocess or process it belongs to
   * @param host the step whose border it sits on, or empty
   */
  private record Shape(String id, String parent, String host, Rectangle2D.Double box) {

    boolean mayTouch(Shape other) {
      return host.equals(other.id) || other.host.equals(id);
    }
  }

  private record Arrow(String id, String from, String to, List<Point2D.Double> points) {

    boolean crosses(Rectangle2D box) {
      Rectangle2D inner = grown(box, -TOLERANCE);
      for (int i = 1; i < points.size(); i++) {
        if (new Line2D.Double(points.get(i - 1), points.get(i)).intersects(inner)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Drawing(List<Shape> shapes, List<Arrow> arrows) {

    static Drawing of(byte[] file) {
      BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
      return new Drawing(
          model.getModelElementsByType(BpmnShape.class).stream().map(Drawing::shape).toList(),
          arrows(model.getModelElementsByType(BpmnEdge.class)));
    }

    private static Shape shape(BpmnShape drawn) {
      BaseElement element = drawn.getBpmnElement();
      Bounds box = drawn.getBounds();
      return new Shape(
          element.getId(),
          element.getParentElement().getAttributeValue("id"),
          element instanceof BoundaryEvent boundary ? boundary.getAttachedTo().getId() : "",
          new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
    }

    private static List<Arrow> arrows(Collection<BpmnEdge> edges) {
      List<Arrow> arrows = new ArrayList<>();
      for (BpmnEdge edge : edges) {
        if (edge.getBpmnElement() instanceof SequenceFlow flow) {
          arrows.add(
              new Arrow(
                  flow.getId(),
                  flow.getSource().getId(),
                  flow.getTarget().getId(),
                  edge.getWaypoints().stream().map(Drawing::point).toList()));
        }
      }
      return arrows;
    }

    private static Point2D.Double point(Waypoint waypoint) {
      return at(waypoint.getX(), waypoint.getY());
    }

    List<String> faults() {
      List<String> faults = new ArrayList<>();
      for (int i = 0; i < shapes.size(); i++) {
        Shape one = shapes.get(i);
        for (Shape other : shapes.subList(i + 1, shapes.size())) {
          if (one.parent.equals(other.parent)
              && !one.mayTouch(other)
              && grown(one.box, -TOLERANCE).intersects(grown(other.box, -TOLERANCE))) {
            faults.add(one.id + " lies on " + other.id);
          }
        }
        shapes.stream()
            .filter(frame -> frame.id.equals(one.parent) && !frame.box.contains(one.box))
            .forEach(frame -> faults.add(one.id + " sticks out of " + frame.id));
      }
      for (Arrow arrow : arrows) {
        for (Shape shape : shapes) {
          boolean isEnd = shape.id.equals(arrow.from) || shape.id.equals(arrow.to);
          if (!isEnd && !holds(shape, arrow) && arrow.crosses(shape.box)) {
            faults.add(arrow.id + " runs through " + shape.id);
          }
        }
        arrives(arrow.from, arrow.points.get(0), arrow.id + " does not leave ", faults);
        arrives(
            arrow.to,
            arrow.points.get(arrow.points.size() - 1),
            arrow.id + " does not arrive at ",
            faults);
      }
      return faults;
    }

    /** Whether the arrow runs inside this subprocess, as it should. */
    private boolean holds(Shape frame, Arrow arrow) {
      return shapes.stream()
          .anyMatch(shape -> shape.id.equals(arrow.from) && shape.parent.equals(frame.id));
    }

    private void arrives(String id, Point2D point, String fault, List<String> faults) {
      boolean touches =
          shapes.stream()
              .filter(shape -> shape.id.equals(id))
              .anyMatch(shape -> grown(shape.box, TOLERANCE).contains(point));
      if (!touches) {
        faults.add(fault + id);
      }
    }
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
