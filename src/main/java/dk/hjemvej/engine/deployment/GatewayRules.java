package dk.hjemvej.engine.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** Questions and their answers. */
final class GatewayRules {

  private GatewayRules() {}

  /**
   * A missing answer must stop the task in front of a person instead of quietly taking a default
   * way (STYLE B5). A condition stands only after a question, where it can be seen.
   */
  static void conditions(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (FlowNode node : file.all(FlowNode.class)) {
        boolean question = file.isQuestion(node);
        if (!Xml.attribute(node, "default").isEmpty()) {
          findings.add(
              file.resource(),
              node,
              "en standardvej er ikke tilladt: hvert svar har sin betingelse");
        }
        for (SequenceFlow flow : file.after(node)) {
          boolean conditional = flow.getConditionExpression() != null;
          if (question && !conditional) {
            findings.add(file.resource(), flow, "svaret mangler en betingelse");
          }
          if (!question && conditional) {
            findings.add(file.resource(), flow, "en betingelse må kun stå efter et spørgsmål");
          }
        }
      }
    }
  }

  /** An owner can change a question, not smuggle in code (STYLE B6, SAFETY S6). */
  static void expressions(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (SequenceFlow flow : file.all(SequenceFlow.class)) {
        ConditionExpression condition = flow.getConditionExpression();
        if (condition != null) {
          Expressions.check(file.resource(), flow, Xml.text(condition), findings);
        }
      }
    }
  }

  /**
   * Each combination of answers that the forms allow leads exactly one way. None: the caseworker
   * cannot complete the task. Two: the first arrow in the file wins, which no one can see.
   */
  static void everyAnswerHasOneWay(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      Map<String, List<@Nullable Object>> answers = answers(models.formsOf(file));
      for (ExclusiveGateway gateway : file.all(ExclusiveGateway.class)) {
        List<Condition> ways = conditionsAfter(file, gateway);
        Set<String> variables =
            ways.stream()
                .flatMap(way -> way.variables().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ways.size() < 2 || !answers.keySet().containsAll(variables)) {
          continue;
        }
        for (Map<String, @Nullable Object> combination : combinations(variables, answers)) {
          long open = ways.stream().filter(way -> way.holds(combination)).count();
          if (open != 1) {
            findings.add(
                file.resource(),
                gateway,
                (open == 0 ? "intet svar passer på " : "flere svar passer på ") + combination);
          }
        }
      }
    }
  }

  private static List<Condition> conditionsAfter(ProcessFile file, ExclusiveGateway gateway) {
    return file.after(gateway).stream()
        .flatMap(flow -> Optional.ofNullable(flow.getConditionExpression()).stream())
        .flatMap(condition -> Expressions.find(Xml.text(condition)).stream())
        .toList();
  }

  /**
   * What the route fields with a known set of answers can be; null where a field may stay empty.
   */
  private static Map<String, List<@Nullable Object>> answers(List<FormFile> forms) {
    Map<String, List<@Nullable Object>> answers = new HashMap<>();
    for (FormFile form : forms) {
      for (FormFile.Component field : form.fields()) {
        List<@Nullable Object> possible = new ArrayList<>();
        if (field.type().equals("checkbox")) {
          possible.addAll(List.of(true, false));
        } else if (!field.values().isEmpty()) {
          possible.addAll(field.values());
          if (!field.isRequired()) {
            possible.add(null);
          }
        }
        if (field.has("route") && !field.canBeHidden() && !possible.isEmpty()) {
          answers.put(field.key(), possible);
        }
      }
    }
    return answers;
  }

  private static List<Map<String, @Nullable Object>> combinations(
      Set<String> variables, Map<String, List<@Nullable Object>> answers) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    all.add(new LinkedHashMap<>());
    for (String variable : variables) {
      List<Map<String, @Nullable Object>> longer = new ArrayList<>();
      for (Map<String, @Nullable Object> start : all) {
        for (Object answer : answers.getOrDefault(variable, List.of())) {
          Map<String, @Nullable Object> next = new LinkedHashMap<>(start);
          next.put(variable, answer);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }
}
