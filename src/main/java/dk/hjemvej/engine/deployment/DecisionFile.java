package dk.hjemvej.engine.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.w3c.dom.Document;

/** One decision. */
record DecisionFile(String resource, DmnModelInstance model, Decision decision, Document xml) {

  String id() {
    return Xml.id(decision);
  }

  /** What stands in the first input cell of each row, without quotes: the names of the rows. */
  Set<String> rowNames() {
    return model.getModelElementsByType(Rule.class).stream()
        .flatMap(rule -> rule.getInputEntries().stream().limit(1))
        .map(entry -> Xml.text(entry).replace("\"", ""))
        .collect(Collectors.toSet());
  }
}
