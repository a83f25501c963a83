package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What stood at a step before it was corrected a moment ago. */
@Component
class WrongAnswers {

  private final Submissions submissions;

  WrongAnswers(Submissions submissions) {
    this.submissions = submissions;
  }

  Answers of(CaseNumber youth, String elementId) {
    Submission right = submissions.newest(youth, elementId);
    return submissions.of(youth).stream()
        .filter(submission -> Objects.equals(submission.id(), right.corrects()))
        .findFirst()
        .map(Submission::answers)
        .orElseGet(right::answers);
  }
}
