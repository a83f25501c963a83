package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HomeSearch;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Searches on with what a review changed. */
@Component
class RecordWishes implements JavaDelegate {

  private static final List<String> REVIEWS =
      List.of("UserTask_ReviewHousing", "UserTask_ReviewHousingLeader");

  private final HomeSearch search;
  private final Submissions submissions;

  RecordWishes(HomeSearch search, Submissions submissions) {
    this.search = search;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    search.reviewed(youth, newestReview(youth));
  }

  private Answers newestReview(CaseNumber youth) {
    return submissions.of(youth).stream()
        .filter(submission -> REVIEWS.contains(submission.elementId()))
        .reduce((earlier, later) -> later)
        .map(Submission::answers)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Steps %s: wanted answers, found none".formatted(REVIEWS)));
  }
}
