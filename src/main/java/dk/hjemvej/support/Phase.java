package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a case's CTI course: the plan and how it went. Civil dates.
 *
 * @param extendedUntil the day a decision has moved its end to
 * @param startedOn null before the phase has begun
 * @param endedOn null until it is closed
 */
public record Phase(
    int phaseNo,
    LocalDate plannedStart,
    LocalDate plannedEnd,
    @Nullable LocalDate extendedUntil,
    Period transitionLead,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn) {

  /** The day the phase is to end; it ends only by a decision. */
  public LocalDate end() {
    return extendedUntil == null ? plannedEnd : extendedUntil;
  }

  /** The day the transition is prepared from; at the same time the earliest end. */
  public LocalDate transitionOn() {
    return end().minus(transitionLead);
  }

  /** The day to ask again when the support goes on after its end was requested. */
  public LocalDate askAgainOn(LocalDate today) {
    return end().isAfter(today) ? end() : today.plus(transitionLead);
  }

  /** The day it began; fails before that. */
  public LocalDate begunOn() {
    if (startedOn == null) {
      throw new IllegalStateException(
          "Phase %d: wanted it begun, found it planned".formatted(phaseNo));
    }
    return startedOn;
  }

  public boolean isRunning() {
    return startedOn != null && endedOn == null;
  }
}
