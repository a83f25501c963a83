package dk.hjemvej.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a case's CTI course: the plan and how it went. Civil dates.
 *
 * @param rule what the decision table said when the plan was made
 * @param extendedUntil the day a decision has moved its end to
 * @param startedOn null before the phase has begun
 * @param endedOn null until it is closed
 */
public record Phase(
    PhaseRule rule,
    LocalDate plannedStart,
    LocalDate plannedEnd,
    @Nullable LocalDate extendedUntil,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn) {

  public int phaseNo() {
    return rule.phaseNo();
  }

  /** The day the phase is to end; it ends only by a decision. */
  public LocalDate end() {
    return extendedUntil == null ? plannedEnd : extendedUntil;
  }

  /** The day the transition is prepared from. */
  public LocalDate transitionOn() {
    return end().minus(rule.transitionLead());
  }

  /** The day somebody is reminded of a transition that has not been answered yet. */
  public LocalDate reminderOn() {
    return end().minus(rule.reminderLead());
  }

  /** The day to ask again when the support goes on after its end was requested. */
  public LocalDate askAgainOn(LocalDate today) {
    return end().isAfter(today) ? end() : today.plus(rule.transitionLead());
  }

  /** The day it began; fails before that. */
  public LocalDate begunOn() {
    if (startedOn == null) {
      throw new IllegalStateException(
          "Phase %d: wanted it begun, found it planned".formatted(phaseNo()));
    }
    return startedOn;
  }

  public boolean isRunning() {
    return startedOn != null && endedOn == null;
  }

  /** The same phase as another plan has it; a date somebody has decided stays. */
  public Phase plannedBy(PhasePlan plan) {
    int no = phaseNo();
    return new Phase(
        plan.rule(no),
        plan.plannedStart(no),
        plan.plannedEnd(no),
        extendedUntil,
        startedOn,
        endedOn);
  }
}
