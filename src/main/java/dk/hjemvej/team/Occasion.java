package dk.hjemvej.team;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A day on which the team does something regularly, and the one after it.
 *
 * @param on the regular day, also when it is a holiday
 * @param nextOn the regular day after it
 */
public record Occasion(LocalDate on, LocalDate nextOn) {

  /**
   * The next one after the last. Whoever was away for weeks begins with the newest, not with all of
   * them.
   *
   * @param after the regular day that follows a day
   */
  public static Occasion following(
      LocalDate last, LocalDate today, UnaryOperator<LocalDate> after) {
    LocalDate on = after.apply(last);
    while (!after.apply(on).isAfter(today)) {
      on = after.apply(on);
    }
    return new Occasion(on, after.apply(on));
  }
}
