package dk.hjemvej.housing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a young person lives on, as far as it limits the rent.
 *
 * @param known whether the benefit is known; before that nobody can say which home can be paid
 * @param ceiling DKK a month the rent may cost at most; none when nothing limits it
 */
public record Means(boolean known, @Nullable Integer ceiling) {

  public static final Means UNKNOWN = new Means(false, null);

  /** The ceiling, if there is one. */
  public Optional<Integer> findCeiling() {
    return Optional.ofNullable(ceiling);
  }
}
