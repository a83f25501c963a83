package dk.hjemvej.engine.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answerable component of a form, as the form file declares it.
 *
 * @param values the allowed codes of a choice, with their Danish labels; empty when a {@link
 *     FormOptions} bean offers them
 * @param hiddenWhen FEEL condition of this field and of the groups around it, any of which hides it
 */
public record FormField(
    String key,
    String type,
    String label,
    Map<String, Object> validate,
    Map<String, String> values,
    List<String> hiddenWhen,
    Map<String, String> properties,
    @Nullable String subtype,
    @Nullable Integer decimalDigits) {

  public boolean is(String property) {
    return "true".equals(properties.get(property));
  }

  /** Whether the answer becomes a process variable. */
  public boolean isRoute() {
    return is("route");
  }

  /** Shown only: whatever is submitted for it is ignored. */
  public boolean isDisplayOnly() {
    return is("displayOnly");
  }

  public boolean isRequired() {
    return Boolean.TRUE.equals(validate.get("required"));
  }

  /** Whether several values may be chosen. */
  public boolean isList() {
    return type.equals("checklist") || type.equals("taglist");
  }

  /** Name of the {@link FormOptions} bean that offers the values. */
  public Optional<String> options() {
    return Optional.ofNullable(properties.get("options"));
  }
}
