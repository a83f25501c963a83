package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import dk.hjemvej.engine.deployment.ModelCheck;
import dk.hjemvej.engine.forms.FormOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A new kind of life event is a new diagram and its form, and nothing that is there changes. */
  @Test
  void a_new_life_event_beside_our_models_can_be_deployed() {
    Map<String, byte[]> files = new TreeMap<>(Models.files());
    files.put("bpmn/events/pet-lost.bpmn", newEvent("pet-lost.bpmn"));
    files.put("forms/events/search-pet.form", newEvent("search-pet.form"));

    assertThat(new ModelCheck(Models.surroundings()).check(files)).isEmpty();
  }

  private static byte[] newEvent(String file) {
    try {
      return Files.readAllBytes(
          Path.of("src/test/resources/dk/hjemvej/scenario/new-event").resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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

  /** A message that only the check knows would be waited for in vain. */
  @Test
  void every_known_message_is_sent_by_some_step() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      String steps =
          sources
              .filter(path -> path.getParent().endsWith("process"))
              .map(ShippedModelsTest::read)
              .collect(Collectors.joining());
      assertThat(Models.surroundings().messages().keySet())
          .allSatisfy(message -> assertThat(steps).contains('"' + message + '"'));
    }
  }

  /** The check knows an option list by its bean, a form by its name: they must be the same. */
  @Test
  void an_option_list_is_called_like_its_class() {
    assertThat(Models.beans(FormOptions.class))
        .allSatisfy(
            (bean, type) ->
                assertThat(((FormOptions) mock(type, CALLS_REAL_METHODS)).name()).isEqualTo(bean));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
