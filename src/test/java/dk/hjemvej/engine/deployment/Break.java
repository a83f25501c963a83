package dk.hjemvej.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;

/**
 * One place of a good set of models, broken.
 *
 * @param file where
 * @param from the text that is right
 * @param to the text that is wrong
 * @param element whom the check names
 * @param message words of what it says
 */
record Break(String file, String from, String to, String element, String message) {

  void breaks(Map<String, String> files) {
    String before = Objects.requireNonNull(files.get(file));
    assertThat(before).as("the text to break").contains(from);
    files.put(file, before.replace(from, to));
  }

  void isSaidBy(Finding finding) {
    assertThat(finding.resource()).isEqualTo(file);
    assertThat(finding.element()).isEqualTo(element);
    assertThat(finding.message()).contains(message);
  }

  @Override
  public String toString() {
    return element + ": " + message + " (" + to + ")";
  }
}
