package dk.hjemvej.oversight;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * Whether the low caseload holds that makes the methods work (FACTS K-03…K-05, O-04). Numbers only,
 * nothing about a citizen. Civil months.
 *
 * @param from the month overrides and changes are counted from
 * @param target citizens per worker; more are too many
 * @param max citizens per worker; more need a leader's override
 * @param workers as it is today
 * @param overrides one line for each time the limit was overridden, oldest first
 * @param changes one line per month and reason
 */
public record CaseloadFigures(
    YearMonth from,
    int target,
    int max,
    List<OfWorker> workers,
    List<OverrideOfLimit> overrides,
    List<Changes> changes) {

  /**
   * @param name how colleagues call the worker
   * @param weeklyContact contacts a week that the citizens take
   */
  public record OfWorker(String name, int citizens, BigDecimal weeklyContact, boolean absent) {}

  /**
   * @param worker user id
   * @param citizens how many it were with the one who was given beyond the limit
   */
  public record OverrideOfLimit(YearMonth month, String worker, int citizens) {}

  /** Citizens who got another worker. */
  public record Changes(YearMonth month, String reason, int citizens) {}

  /** What was decided since the beginning of a month. */
  public interface Register {

    List<OverrideOfLimit> overrides(YearMonth from);

    List<Changes> changes(YearMonth from);
  }
}
