package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The young person a case is about. Never leaves the case record: no process variable, log or
 * address carries any of it.
 *
 * @param id opaque
 * @param fullName null while the person has not been identified
 * @param maskedCpr such as {@code 010100-••••}; null without a CPR number
 * @param protectedIdentity name and address are protected and hidden everywhere
 */
public record Person(
    String id,
    @Nullable String fullName,
    LocalDate birthDate,
    @Nullable String maskedCpr,
    boolean protectedIdentity) {

  /** Initials for the head of a form; a protected person has none. */
  public String initials() {
    return protectedIdentity || fullName == null ? "–" : initialsOf(fullName);
  }

  /** First letters of a name, such as {@code AØJ}. */
  public static String initialsOf(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(DANISH))
        .collect(Collectors.joining());
  }

  private static final java.util.Locale DANISH = java.util.Locale.forLanguageTag("da");

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
