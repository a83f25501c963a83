package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.deployment.ModelCheck;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/**
 * The models we ship keep every rule of the deployment check, and no step is left over in the code.
 */
class ShippedModelsTest {

  private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

  @Test
  void our_models_can_be_deployed() {
    assertThat(new ModelCheck(Models.surroundings()).check(Models.files())).isEmpty();
  }

  /** What is no longer used is deleted; a renamed step leaves no orphan behind (STYLE § 4). */
  @Test
  void every_delegate_is_a_step_of_some_diagram() {
    Set<String> steps = new TreeSet<>();
    Models.diagrams()
        .forEach(
            diagram -> {
              Matcher names =
                  DELEGATE.matcher(new String(diagram.getValue(), StandardCharsets.UTF_8));
              while (names.find()) {
                steps.add(names.group(1));
              }
            });
    assertThat(steps).containsAll(Models.beans(JavaDelegate.class).keySet());
  }
}
