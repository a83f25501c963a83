package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.SearchVariables.NO_OFFER_LEADER_AT;
import static dk.hjemvej.housing.process.SearchVariables.NO_OFFER_REVIEW_AT;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.HomeSearch;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins to look, and plans when the search is talked through if no home is found. */
@Component
class PlanSearch implements JavaDelegate {

  private final HomeSearch search;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanSearch(HomeSearch search, Deadlines deadlines, CivilTime time) {
    this.search = search;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    search.begin(Case.of(execution), execution.getProcessInstanceId());
    NO_OFFER_REVIEW_AT.writeTo(execution, morningAfter("NO_OFFER_REVIEW"));
    NO_OFFER_LEADER_AT.writeTo(execution, morningAfter("NO_OFFER_LEADER"));
  }

  private Instant morningAfter(String row) {
    return time.startOfDay(deadlines.after(time.today(), row));
  }
}
