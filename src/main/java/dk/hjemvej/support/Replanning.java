package dk.hjemvej.support;

import java.time.LocalDate;
import java.util.Map;

/** Whether the running phase of a course may end on another day. Civil dates. */
public sealed interface Replanning {

  /**
   * @param phaseNo the running phase
   * @param ends the new last day of each phase that moves, by its number
   */
  record Allowed(int phaseNo, Map<Integer, LocalDate> ends) implements Replanning {}

  /** No phase has begun, or all are over. */
  record NothingRuns() implements Replanning {}

  /**
   * @param after the new end must lie after this day
   */
  record TooEarly(LocalDate after) implements Replanning {}

  /**
   * @param nextEnd the end of the next phase, which does not move along
   */
  record NextEndsFirst(LocalDate nextEnd) implements Replanning {}

  /**
   * @param courseEnd the planned end of the course
   * @param latest the last day the course may end on
   */
  record TooLong(LocalDate courseEnd, LocalDate latest) implements Replanning {}
}
