package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.SearchVariables.NO_OFFER_REVIEW_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A search that goes on without an offer is talked through again. */
@Component
class PlanNextReview implements JavaDelegate {

  private final ReviewDates dates;

  PlanNextReview(ReviewDates dates) {
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NO_OFFER_REVIEW_AT.writeTo(execution, dates.review());
  }
}
