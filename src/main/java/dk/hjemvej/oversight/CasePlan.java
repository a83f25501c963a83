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
 * @param ladders the deadlines that were not kept and are being followed up
 * @param pausedFrom null when the case is not on pause
 */
public record CasePlan(
    List<PhaseDates> phases,
    List<Deviation> deviations,
    List<Ladder> ladders,
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

  /**
   * A deadline that was not kept.
   *
   * @param subject code such as PHASE
   * @param held whether it waits for the end of a pause
   * @param level who was asked last: 1 worker, 2 team leader, 3 unit head; null while nobody was
   * @param nextStepOn when somebody looks again
   */
  public record Ladder(
      String subject,
      LocalDate since,
      boolean held,
      @Nullable Integer level,
      @Nullable LocalDate reachedOn,
      @Nullable LocalDate nextStepOn) {}

  /** Finds the plan of a case. */
  public interface Register {
    CasePlan of(CaseNumber caseNumber);
  }
}
