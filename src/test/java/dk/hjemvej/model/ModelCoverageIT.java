package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * Runs after all tests and says how much of each diagram they walked through. A step or an answer
 * that no test ever takes is a promise nobody kept: it fails the build and is named.
 */
class ModelCoverageIT {

  @Test
  void every_step_and_every_flow_is_walked_by_some_test() {
    Map<String, Set<String>> walked = CoverageNotes.read();
    assertThat(walked).as("notes of the test run under target/bpmn-coverage").isNotEmpty();

    List<Row> rows = Models.diagrams().map(file -> Row.of(file.getValue(), walked)).toList();
    System.out.println(table(rows));

    List<String> missing = rows.stream().flatMap(row -> row.missing().stream()).toList();
    assertThat(missing.isEmpty())
        .as(() -> "No test walks through\n  " + String.join("\n  ", missing))
        .isTrue();
  }

  private static String table(List<Row> rows) {
    StringBuilder text = new StringBuilder("\nBPMN coverage over all tests\n");
    text.append("%-32s %9s %9s %7s%n".formatted("model", "nodes", "flows", "%"));
    for (Row row : rows) {
      text.append(
          "%-32s %4d/%-4d %4d/%-4d %6.1f%n"
              .formatted(
                  row.process,
                  row.walkedNodes.size(),
                  row.nodes.size(),
                  row.walkedFlows.size(),
                  row.flows.size(),
                  row.percent()));
    }
    return text.toString();
  }

  private record Row(
      String process,
      Set<String> nodes,
      Set<String> flows,
      Set<String> walkedNodes,
      Set<String> walkedFlows) {

    static Row of(byte[] file, Map<String, Set<String>> walked) {
      BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
      String process = model.getModelElementsByType(Process.class).iterator().next().getId();
      Set<String> here = new TreeSet<>(walked.getOrDefault(process, Set.of()));
      here.addAll(afterEventGateways(model, here));
      Set<String> nodes = ids(model, FlowNode.class);
      Set<String> flows = ids(model, SequenceFlow.class);
      return new Row(process, nodes, flows, both(nodes, here), both(flows, here));
    }

    /** From an event-based gateway the engine goes straight to the event: its flow says nothing. */
    private static Set<String> afterEventGateways(BpmnModelInstance model, Set<String> walked) {
      return model.getModelElementsByType(EventBasedGateway.class).stream()
          .flatMap(gateway -> gateway.getOutgoing().stream())
          .filter(flow -> walked.contains(flow.getTarget().getId()))
          .map(BaseElement::getId)
          .collect(Collectors.toSet());
    }

    private static <T extends BaseElement> Set<String> ids(BpmnModelInstance model, Class<T> type) {
      Set<String> ids = new TreeSet<>();
      model.getModelElementsByType(type).forEach(element -> ids.add(element.getId()));
      return ids;
    }

    private static Set<String> both(Set<String> all, Set<String> walked) {
      Set<String> both = new TreeSet<>(all);
      both.retainAll(walked);
      return both;
    }

    double percent() {
      return 100.0
          * (walkedNodes.size() + walkedFlows.size())
          / Math.max(1, nodes.size() + flows.size());
    }

    List<String> missing() {
      List<String> missing = new ArrayList<>();
      nodes.stream().filter(id -> !walkedNodes.contains(id)).forEach(missing::add);
      flows.stream().filter(id -> !walkedFlows.contains(id)).forEach(missing::add);
      return missing.stream().map(id -> process + ": " + id).toList();
    }
  }
}
