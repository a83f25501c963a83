package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.SearchVariables.NO_OFFER_LEADER_AT;
import static dk.hjemvej.housing.process.SearchVariables.NO_OFFER_REVIEW_AT;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HomeSearch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins to look, and plans when the search is talked through if no home is found. */
@Component
class PlanSearch implements JavaDelegate {

  private final HomeSearch search;
  private final ReviewDates dates;

  PlanSearch(HomeSearch search, ReviewDates dates) {
    this.search = search;
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    search.begin(Case.of(execution), execution.getProcessInstanceId());
    NO_OFFER_REVIEW_AT.writeTo(execution, dates.review());
    NO_OFFER_LEADER_AT.writeTo(execution, dates.leadersReview());
  }
}
