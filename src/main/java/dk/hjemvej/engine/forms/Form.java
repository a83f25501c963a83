package dk.hjemvej.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A deployed form: the contract between the person who answers and the case record. */
public record Form(String id, List<FormField> fields) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a form file. */
  public static Form parse(byte[] file) {
    try {
      JsonNode root = JSON.readTree(file);
      List<FormField> fields = new ArrayList<>();
      collect(root.path("components"), List.of(), fields);
      return new Form(root.path("id").asText(), List.copyOf(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<FormField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  public List<FormField> routeFields() {
    return fields.stream().filter(FormField::isRoute).toList();
  }

  private static void collect(JsonNode components, List<String> hidden, List<FormField> fields) {
    for (JsonNode component : components) {
      List<String> hiddenHere = new ArrayList<>(hidden);
      JsonNode hide = component.path("conditional").path("hide");
      if (hide.isTextual() && !hide.asText().isBlank()) {
        hiddenHere.add(hide.asText());
      }
      if (component.has("key")) {
        fields.add(field(component, List.copyOf(hiddenHere)));
      }
      collect(component.path("components"), hiddenHere, fields);
    }
  }

  static FormField field(JsonNode component, List<String> hiddenWhen) {
    Map<String, String> values = new LinkedHashMap<>();
    component
        .path("values")
        .forEach(value -> values.put(value.path("value").asText(), value.path("label").asText()));
    Map<String, String> properties = new LinkedHashMap<>();
    component
        .path("properties")
        .fields()
        .forEachRemaining(entry -> properties.put(entry.getKey(), entry.getValue().asText()));
    Map<String, Object> validate = new LinkedHashMap<>();
    component
        .path("validate")
        .fields()
        .forEachRemaining(
            entry ->
                validate.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class)));
    String label = component.path("label").asText("");
    if (label.isEmpty()) {
      label = component.path("dateLabel").asText(component.path("dateTimeLabel").asText(""));
    }
    return new FormField(
        component.path("key").asText(),
        component.path("type").asText(),
        label.isEmpty() ? component.path("key").asText() : label,
        validate,
        values,
        hiddenWhen,
        properties,
        component.hasNonNull("subtype") ? component.path("subtype").asText() : null,
        component.hasNonNull("decimalDigits") ? component.path("decimalDigits").asInt() : null);
  }
}
