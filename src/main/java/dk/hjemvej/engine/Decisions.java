package dk.hjemvej.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The decision tables, always in their latest deployed version. An input that a table asks for and
 * the caller does not give is an error: the table would silently take it for "no value".
 */
@Component
public class Decisions {

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Map<String, List<String>> inputs = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Map<String, Object>>> rows = new ConcurrentHashMap<>();

  Decisions(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  /** The outputs of the one matching row, by output name; fails when no row matches. */
  public Map<String, Object> single(String table, Map<String, ? extends @Nullable Object> given) {
    List<Map<String, Object>> rows = all(table, given);
    if (rows.size() != 1) {
      throw new IllegalStateException(
          "Decision %s: wanted one matching row, found %d".formatted(table, rows.size()));
    }
    return rows.get(0);
  }

  /** The outputs of every matching row. */
  public List<Map<String, Object>> all(
      String table, Map<String, ? extends @Nullable Object> given) {
    DecisionDefinition latest = latest(table);
    for (String input : inputs.computeIfAbsent(latest.getId(), this::inputsOf)) {
      if (!given.containsKey(input)) {
        throw new IllegalStateException(
            "Decision %s: wanted input '%s', found %s"
                .formatted(table, input, new TreeSet<>(given.keySet())));
      }
    }
    DmnDecisionResult result =
        decisions
            .evaluateDecisionById(latest.getId())
            .variables(new java.util.HashMap<>(given))
            .evaluate();
    return List.copyOf(result.getResultList());
  }

  /** Outputs of a table with one text input that names its rows, by that name. */
  public Map<String, Map<String, Object>> rows(String table) {
    return rows.computeIfAbsent(latest(table).getId(), this::readRows);
  }

  private DecisionDefinition latest(String table) {
    DecisionDefinition latest =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table)
            .latestVersion()
            .singleResult();
    if (latest == null) {
      throw new IllegalStateException(
          "Decision %s: wanted a deployed table, found none".formatted(table));
    }
    return latest;
  }

  private Map<String, Map<String, Object>> readRows(String definitionId) {
    Map<String, Map<String, Object>> named = new TreeMap<>();
    var model = repository.getDmnModelInstance(definitionId);
    String input = inputsOf(definitionId).get(0);
    for (Rule rule : model.getModelElementsByType(Rule.class)) {
      String name =
          rule.getInputEntries().iterator().next().getTextContent().trim().replace("\"", "");
      named.put(
          name,
          decisions
              .evaluateDecisionById(definitionId)
              .variables(Map.of(input, name))
              .evaluate()
              .getSingleResult()
              .getEntryMap());
    }
    return Map.copyOf(named);
  }

  private List<String> inputsOf(String definitionId) {
    return repository
        .getDmnModelInstance(definitionId)
        .getModelElementsByType(InputExpression.class)
        .stream()
        .map(expression -> expression.getText().getTextContent().trim())
        .filter(text -> text.matches("\\w+"))
        .toList();
  }
}
