package dk.hjemvej.housing.lists;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a list of homes can hold: everything beyond is a slip of the pen, and is asked back.
 *
 * @param largest size of a file
 * @param rent DKK a month
 * @param sizeM2 square metres
 * @param rooms number of rooms
 * @param vacantSince how long a home may have been vacant
 * @param vacantWithin how far ahead a home may be vacant
 */
@ConfigurationProperties("hjemvej.housing.list")
public record ListSettings(
    DataSize largest,
    Range rent,
    Range sizeM2,
    Range rooms,
    Period vacantSince,
    Period vacantWithin) {

  /** From and to, both included. */
  public record Range(int min, int max) {

    boolean holds(int number) {
      return min <= number && number <= max;
    }
  }
}
