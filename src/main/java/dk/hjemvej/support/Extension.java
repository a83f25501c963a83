package dk.hjemvej.support;

import java.time.LocalDate;

/** Whether a phase may last longer. */
public sealed interface Extension {

  record Allowed(LocalDate until) implements Extension {}

  /**
   * @param courseEnd the last day a phase of the course may have
   */
  record BeyondCourse(LocalDate courseEnd) implements Extension {}
}
