package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a course was planned and how it went. Civil dates.
 *
 * @param phases CACTI's phase date form; empty before CTI's first phase and for other methods
 * @param deviations where the course departs from the method, oldest first
 * @param pausedFrom null when the case is not on pause
 */
public record CasePlan(
    List<PhaseDates> phases,
    List<Deviation> deviations,
    @Nullable LocalDate pausedFrom,
    boolean highRisk) {

  /** One phase; nulls for what has not happened. */
  public record PhaseDates(
      int phaseNo,
      LocalDate plannedStart,
      LocalDate plannedEnd,
      @Nullable LocalDate extendedUntil,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      @Nullable String overrunReason) {}

  /**
   * @param code such as NEW_ANCHOR
   */
  public record Deviation(int phaseNo, String code, LocalDate notedOn) {}

  /** Finds the plan of a case. */
  public interface Register {
    CasePlan of(CaseNumber caseNumber);
  }
}
