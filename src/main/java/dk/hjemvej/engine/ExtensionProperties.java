package dk.hjemvej.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The {@code camunda:property} entries of a BPMN element: what a process owner can say about a
 * step.
 */
public final class ExtensionProperties {

  private final Map<String, String> values;

  private ExtensionProperties(Map<String, String> values) {
    this.values = values;
  }

  public static ExtensionProperties of(Element element) {
    Map<String, String> values = new HashMap<>();
    Element extensions = element.element("extensionElements");
    if (extensions != null) {
      for (Element properties : extensions.elements("properties")) {
        for (Element property : properties.elements("property")) {
          values.put(property.attribute("name"), property.attribute("value"));
        }
      }
    }
    return new ExtensionProperties(values);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
