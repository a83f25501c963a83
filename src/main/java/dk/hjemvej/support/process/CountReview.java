package dk.hjemvej.support.process;

import dk.hjemvej.support.ReviewCount;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class CountReview implements JavaDelegate {

  private final int every;
  private final int noProgress;

  CountReview(
      @Value("${hjemvej.icm.leader-review-every}") int every,
      @Value("${hjemvej.icm.no-progress-reviews}") int noProgress) {
    this.every = every;
    this.noProgress = noProgress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ReviewCount count =
        new ReviewCount(
                ReviewVariables.REVIEW_NO.findIn(execution).orElse(0),
                ReviewVariables.NO_PROGRESS.findIn(execution).orElse(0))
            .after(ReviewVariables.PROGRESS.readFrom(execution));
    ReviewVariables.REVIEW_NO.writeTo(execution, count.reviewNo());
    ReviewVariables.NO_PROGRESS.writeTo(execution, count.withoutProgress());
    ReviewVariables.LEADER_REVIEW_NEEDED.writeTo(execution, count.isForLeader(every, noProgress));
  }
}
