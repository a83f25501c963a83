package dk.hjemvej.housing;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The parts of town homes are looked for in, by code, with the name people read.
 *
 * @param areas code to Danish name, in the order of a list
 */
@ConfigurationProperties("hjemvej.housing")
public record HousingAreas(Map<String, String> areas) {

  /** The area's name; fails for a code that is not configured. */
  public String label(String code) {
    String label = areas.get(code);
    if (label == null) {
      throw new IllegalArgumentException(
          "Area '%s': wanted one of %s".formatted(code, areas.keySet()));
    }
    return label;
  }
}
