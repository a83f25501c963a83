package dk.hjemvej.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The file {@code demo/people.yml}. {@code usually} says who normally does a step and with which
 * answers; a story overrides them for one person ({@code answers}, by step) or one step. A step
 * that is a list is a stretch of the way that several stories share.
 */
public final class Stories {

  private static final String FILE = "demo/people.yml";

  private final Map<String, Map<String, @Nullable Object>> usually;

  private Stories(Map<String, Map<String, @Nullable Object>> usually) {
    this.usually = usually;
  }

  public static List<Story> all() {
    try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
      return in(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Story> in(Map<String, @Nullable Object> file) {
    Stories stories = new Stories(mapping(file.get("usually")));
    return Stories.<Map<String, @Nullable Object>>list(file.get("people")).stream()
        .map(stories::story)
        .toList();
  }

  private Story story(Map<String, @Nullable Object> person) {
    Map<String, Map<String, @Nullable Object>> own = mapping(person.get("answers"));
    List<Step> steps = new ArrayList<>();
    Period moment = Period.ZERO;
    for (Map<String, @Nullable Object> step : flat(list(person.get("steps")))) {
      moment = moment.plus(Period.parse((String) step.getOrDefault("after", "P0D")));
      steps.add(step(step, own, moment));
    }
    return new Story(
        text(person, "about"), Period.parse(text(person, "began")), List.copyOf(steps));
  }

  private Step step(
      Map<String, @Nullable Object> step,
      Map<String, Map<String, @Nullable Object>> own,
      Period moment) {
    Step.Kind kind =
        step.containsKey("starts")
            ? Step.Kind.STARTS
            : step.containsKey("claims") ? Step.Kind.CLAIMS : Step.Kind.DOES;
    String subject = text(step, kind.name().toLowerCase(Locale.ROOT));
    Map<String, @Nullable Object> usual = usually.getOrDefault(subject, Map.of());
    Map<String, @Nullable Object> answers = new HashMap<>(mapping(usual.get("answers")));
    answers.putAll(own.getOrDefault(subject, Map.of()));
    answers.putAll(mapping(step.get("answers")));
    return new Step(
        moment, kind, subject, text(step.containsKey("as") ? step : usual, "as"), answers);
  }

  private static List<Map<String, @Nullable Object>> flat(List<Object> steps) {
    List<Map<String, @Nullable Object>> flat = new ArrayList<>();
    for (Object step : steps) {
      if (step instanceof List<?> stretch) {
        flat.addAll(flat(list(stretch)));
      } else {
        flat.add(mapping(step));
      }
    }
    return flat;
  }

  private static String text(Map<String, @Nullable Object> entry, String key) {
    if (entry.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException(
        "%s: wanted a text '%s' in an entry with %s".formatted(FILE, key, entry.keySet()));
  }

  @SuppressWarnings("unchecked")
  private static <V> Map<String, V> mapping(@Nullable Object node) {
    return node == null ? Map.of() : (Map<String, V>) node;
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> list(@Nullable Object node) {
    return node == null ? List.of() : (List<T>) node;
  }
}
