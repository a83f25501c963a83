package dk.hjemvej.outcomes;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;

/** The measurements of the cases: one per course and moment, the newest answer counts. */
public interface Measurements {

  /**
   * Writes down what was measured. A start belongs to the course that begins next; everything else
   * to the newest course.
   *
   * @param measuredOn civil date
   * @param submission id of the answers
   */
  void record(
      CaseNumber youth, Moment moment, LocalDate measuredOn, long submission, Measured measured);

  /**
   * Says the same as the record again, after answers were corrected. Nothing happens when nothing
   * was measured with them.
   *
   * @param wrong id of the answers that were wrong
   * @param right id of those that replace them
   */
  void correct(long wrong, long right, Measured measured);
}
