package dk.hjemvej.engine;

import dk.hjemvej.casefile.CivilTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable, spelled once and with its type. Civil dates travel as ISO text (so a date
 * field of a form can show them), instants as engine dates (so a timer can wait for them).
 */
public final class ProcessVariable<T> {

  private final String name;
  private final Class<?> stored;
  private final Function<Object, T> read;
  private final Function<T, Object> write;

  private ProcessVariable(
      String name, Class<?> stored, Function<Object, T> read, Function<T, Object> write) {
    this.name = name;
    this.stored = stored;
    this.read = read;
    this.write = write;
  }

  public static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class, value -> (String) value, value -> value);
  }

  public static ProcessVariable<Boolean> flag(String name) {
    return new ProcessVariable<>(name, Boolean.class, value -> (Boolean) value, value -> value);
  }

  public static ProcessVariable<Integer> number(String name) {
    return new ProcessVariable<>(
        name, Number.class, value -> ((Number) value).intValue(), value -> value);
  }

  public static <E extends Enum<E>> ProcessVariable<E> code(String name, Class<E> type) {
    return new ProcessVariable<>(
        name, String.class, value -> Enum.valueOf(type, (String) value), Enum::name);
  }

  public static ProcessVariable<LocalDate> civilDate(String name) {
    return new ProcessVariable<>(
        name, String.class, value -> CivilTime.dayOf((String) value), LocalDate::toString);
  }

  /**
   * The civil day of a variable that may hold a date or an instant, for a step that is told by its
   * diagram which variable to read.
   */
  public static ProcessVariable<LocalDate> anyDay(String name) {
    return new ProcessVariable<>(
        name,
        Object.class,
        value ->
            value instanceof Date date
                ? date.toInstant().atZone(CivilTime.ZONE).toLocalDate()
                : CivilTime.dayOf((String) value),
        LocalDate::toString);
  }

  public static ProcessVariable<Instant> instant(String name) {
    return new ProcessVariable<>(name, Date.class, value -> ((Date) value).toInstant(), Date::from);
  }

  public String name() {
    return name;
  }

  /** The value; fails with name, wanted and found type when it is missing or mistyped. */
  public T readFrom(VariableScope scope) {
    return findIn(scope)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Variable '%s': wanted %s, found none"
                        .formatted(name, stored.getSimpleName())));
  }

  public Optional<T> findIn(VariableScope scope) {
    @Nullable Object value = scope.getVariable(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!stored.isInstance(value)) {
      throw new IllegalStateException(
          "Variable '%s': wanted %s, found %s"
              .formatted(name, stored.getSimpleName(), value.getClass().getSimpleName()));
    }
    return Optional.of(read.apply(value));
  }

  public void writeTo(VariableScope scope, T value) {
    scope.setVariable(name, write.apply(value));
  }

  /** Writes the value, or "no value" for null. */
  public void writeOrClear(VariableScope scope, @Nullable T value) {
    if (value == null) {
      clearIn(scope);
    } else {
      writeTo(scope, value);
    }
  }

  /** Sets the variable to "no value", which a gateway can ask for with {@code == null}. */
  public void clearIn(VariableScope scope) {
    scope.setVariable(name, null);
  }
}
