package dk.hjemvej.engine.deployment;

import java.util.Optional;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads the expressions of a model with the one small grammar. */
final class Expressions {

  private Expressions() {}

  static void check(
      String resource, ModelElementInstance element, String expression, Findings findings) {
    try {
      Condition.parse(expression);
    } catch (IllegalArgumentException unreadable) {
      findings.add(resource, element, "udtrykket »" + expression + "«: " + unreadable.getMessage());
    }
  }

  static Optional<Condition> find(String expression) {
    try {
      return Optional.of(Condition.parse(expression));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
