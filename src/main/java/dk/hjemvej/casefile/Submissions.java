package dk.hjemvej.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The case record's memory of every filled-in form. Only ever added to. */
public interface Submissions {

  /** Adds a submission and returns its id. */
  long add(
      CaseNumber caseNumber,
      String processKey,
      String processInstanceId,
      String elementId,
      String formId,
      String deploymentId,
      String submittedBy,
      Answers answers,
      @Nullable Long corrects,
      @Nullable String reason);

  /** All submissions of a case, oldest first. */
  List<Submission> of(CaseNumber caseNumber);

  /** The newest answers given at a step, corrections included. */
  Optional<Answers> find(CaseNumber caseNumber, String elementId);

  /** As {@link #find}, for a step that must have been answered before. */
  default Answers latest(CaseNumber caseNumber, String elementId) {
    return find(caseNumber, elementId)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Step %s: wanted its answers, found none".formatted(elementId)));
  }

  /** Who filled in a step's form last, and with what; it must have been filled in before. */
  default Submission newest(CaseNumber caseNumber, String elementId) {
    return of(caseNumber).stream()
        .filter(submission -> submission.elementId().equals(elementId))
        .reduce((older, newer) -> newer)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Step %s: wanted its form, found none".formatted(elementId)));
  }

  /** The newest answer to every field of the case, whatever step it was given at. */
  Answers record(CaseNumber caseNumber);
}
