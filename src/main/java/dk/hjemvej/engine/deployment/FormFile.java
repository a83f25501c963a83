package dk.hjemvej.engine.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One form.
 *
 * @param components all components, those inside groups too
 */
record FormFile(String resource, JsonNode root, List<Component> components) {

  static FormFile of(String resource, JsonNode root) {
    List<Component> components = new ArrayList<>();
    collect(root, false, components);
    return new FormFile(resource, root, components);
  }

  private static void collect(JsonNode parent, boolean canBeHidden, List<Component> components) {
    for (JsonNode child : parent.path("components")) {
      boolean hidden = canBeHidden || child.path("conditional").has("hide");
      components.add(new Component(child, hidden));
      collect(child, hidden, components);
    }
  }

  String id() {
    return root.path("id").asText();
  }

  List<Component> fields() {
    return components.stream().filter(component -> !component.key().isEmpty()).toList();
  }

  Set<String> keys() {
    return fields().stream().map(Component::key).collect(Collectors.toSet());
  }

  Set<String> routeKeys() {
    return fields().stream()
        .filter(field -> field.has("route"))
        .map(Component::key)
        .collect(Collectors.toSet());
  }

  /**
   * @param canBeHidden whether this component or a group around it has a condition
   */
  record Component(JsonNode json, boolean canBeHidden) {

    String type() {
      return json.path("type").asText();
    }

    String id() {
      return json.path("id").asText();
    }

    String key() {
      return json.path("key").asText();
    }

    String label() {
      return json.path("label")
          .asText(json.path("dateLabel").asText(json.path("dateTimeLabel").asText()));
    }

    String property(String name) {
      return json.path("properties").path(name).asText();
    }

    boolean has(String flag) {
      return property(flag).equals("true");
    }

    boolean isRequired() {
      return json.path("validate").path("required").asBoolean();
    }

    List<String> values() {
      List<String> values = new ArrayList<>();
      json.path("values").forEach(value -> values.add(value.path("value").asText()));
      return values;
    }
  }
}
