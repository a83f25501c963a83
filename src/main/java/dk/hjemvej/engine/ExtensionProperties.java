package dk.hjemvej.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

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

  /** The properties of an element as the deployed model has them. */
  public static ExtensionProperties of(BaseElement element) {
    Map<String, String> values = new HashMap<>();
    if (element.getExtensionElements() != null) {
      element
          .getExtensionElements()
          .getChildElementsByType(CamundaProperties.class)
          .forEach(
              properties ->
                  properties
                      .getCamundaProperties()
                      .forEach(p -> values.put(p.getCamundaName(), p.getCamundaValue())));
    }
    return new ExtensionProperties(values);
  }

  /** The properties of the step that is being done. */
  public static ExtensionProperties of(DelegateExecution execution) {
    return of(execution.getBpmnModelElementInstance());
  }

  /** The property's value; fails with its name when the step does not have it. */
  public String get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Properties: wanted '%s', found %s".formatted(name, values.keySet())));
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
