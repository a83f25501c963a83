package dk.hjemvej.oversight;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of those who started CTI in a period, as it stood when the period ended (FACTS R-01
 * to R-04). Finished, purpose met and housed are three measures and never one rate (FACTS X-03);
 * who was still on the way is a class of its own (FACTS X-04). Numbers only, nothing about a single
 * person. Civil months.
 *
 * <p>A course starts on the day its first phase begins, and is finished when it was closed,
 * whatever the reason. A course that a change of method has closed is finished, too: its outcome is
 * NEED_CHANGED, though the support goes on with another method (FACTS R-03).
 *
 * @param started courses whose first phase began in the period
 * @param people distinct people among them
 * @param finished of those, closed before the period was over
 * @param open the others
 * @param ended one line per outcome code
 * @param development one line per area and moment of measurement
 */
public record OutcomeFigures(
    YearMonth from,
    YearMonth until,
    int started,
    int people,
    int finished,
    int open,
    Purpose purpose,
    List<Ended> ended,
    Homes homes,
    List<Development> development) {

  /**
   * What became of the agreed purpose, of the finished courses.
   *
   * @param brokenOff ended early by the young person, by lost contact, prison or illness
   * @param other moved away, handed on to others, died
   */
  public record Purpose(int fullyMet, int partlyMet, int needChanged, int brokenOff, int other) {}

  /**
   * @param outcome code of PATHWAY § 2.2
   */
  public record Ended(String outcome, int courses) {}

  /**
   * How those live who have finished: the newest measurement of the case counts, follow-ups
   * included.
   *
   * @param known of how many it was measured
   * @param withoutSupport of those in a home of their own
   * @param percentOutOfHomelessness in a home of their own, of all who have finished; null when
   *     nobody has
   * @param targetMin percent
   * @param targetMax percent
   */
  public record Homes(
      int known,
      int ownHome,
      int withoutSupport,
      @Nullable Integer percentOutOfHomelessness,
      int targetMin,
      int targetMax) {}

  /**
   * @param area code of PATHWAY § 2.2
   * @param moment code of PATHWAY § 2.1
   * @param courses of how many it was measured
   * @param points null when these are too few to be shown
   */
  public record Development(String area, String moment, int courses, @Nullable Points points) {}

  /**
   * @param average of the points, 1 to 5
   * @param better how many had more points than at the start
   */
  public record Points(BigDecimal average, int better, int same, int worse) {}

  /** Counts. */
  public interface Register {

    /** Both months included. */
    OutcomeFigures of(YearMonth from, YearMonth until);

    /** The month the first course of all began. */
    Optional<YearMonth> first();
  }
}
