package dk.hjemvej.engine.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The findings of one check, in the order in which they were made, each once. */
final class Findings {

  private final Set<Finding> found = new LinkedHashSet<>();

  void add(String resource, String element, String label, String message) {
    found.add(new Finding(resource, element, label, message));
  }

  void add(String resource, ModelElementInstance element, String message) {
    add(resource, Xml.id(element), Xml.name(element), message);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> all() {
    return new ArrayList<>(found);
  }
}
