package dk.hjemvej.outcomes;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import org.springframework.stereotype.Component;

/** Reads measurements from what was answered, and again when an answer is corrected later. */
@Component
public class Measuring implements AnswersCorrected {

  private final Submissions submissions;
  private final Measurements measurements;
  private final CivilTime time;

  Measuring(Submissions submissions, Measurements measurements, CivilTime time) {
    this.submissions = submissions;
    this.measurements = measurements;
    this.time = time;
  }

  /**
   * Measures with the newest answers of a step. A form that asked for nothing that is measured, as
   * when a phase is extended, measures nothing.
   *
   * @param elementId the step in the diagram whose form holds the fields
   */
  public void measure(CaseNumber youth, Moment moment, String elementId) {
    Submission newest = newest(youth, elementId);
    Measured measured = Measured.in(newest.answers());
    if (!measured.isEmpty()) {
      measurements.record(
          youth, moment, time.civilDate(newest.submittedAt()), newest.id(), measured);
    }
  }

  /** What was corrected is the newest submission of the step: it was added a moment ago. */
  @Override
  public void corrected(CaseNumber youth, String elementId, Answers answers) {
    Submission right = newest(youth, elementId);
    Long wrong = right.corrects();
    if (wrong != null) {
      measurements.correct(wrong, right.id(), Measured.in(answers));
    }
  }

  private Submission newest(CaseNumber youth, String elementId) {
    return submissions.of(youth).stream()
        .filter(submission -> submission.elementId().equals(elementId))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Step %s: wanted its answers, found none".formatted(elementId)));
  }
}
