package dk.hjemvej.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered in a form, by field key. Dates are civil dates; an unanswered field is absent.
 * Asking for an absent or differently typed answer fails with the key, wanted and found.
 */
public final class Answers {

  private final Map<String, Object> values;

  public Answers(Map<String, ? extends @Nullable Object> values) {
    Map<String, Object> answered = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (value != null) {
            answered.put(key, value);
          }
        });
    this.values = Map.copyOf(answered);
  }

  public Map<String, Object> asMap() {
    return values;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public String text(String key) {
    return findText(key).orElseThrow(() -> missing(key, "text"));
  }

  public Optional<String> findText(String key) {
    return find(key, String.class);
  }

  public LocalDate date(String key) {
    return findDate(key).orElseThrow(() -> missing(key, "date"));
  }

  public Optional<LocalDate> findDate(String key) {
    return find(key, String.class).map(CivilTime::dayOf);
  }

  /** A ticked box; an unanswered box counts as not ticked. */
  public boolean flag(String key) {
    return find(key, Boolean.class).orElse(false);
  }

  public BigDecimal number(String key) {
    return findNumber(key).orElseThrow(() -> missing(key, "number"));
  }

  public Optional<BigDecimal> findNumber(String key) {
    return find(key, Number.class).map(number -> new BigDecimal(number.toString()));
  }

  /** The chosen values of a list field; empty when nothing was chosen. */
  public List<String> list(String key) {
    return find(key, List.class)
        .map(chosen -> ((List<?>) chosen).stream().map(String::valueOf).toList())
        .orElse(List.of());
  }

  private <T> Optional<T> find(String key, Class<T> type) {
    Object value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "Answer '%s': wanted %s, found %s"
              .formatted(key, type.getSimpleName(), value.getClass().getSimpleName()));
    }
    return Optional.of(type.cast(value));
  }

  private static IllegalStateException missing(String key, String wanted) {
    return new IllegalStateException("Answer '%s': wanted a %s, found none".formatted(key, wanted));
  }
}
