package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.UNIT_ID;
import static dk.hjemvej.housing.process.SearchVariables.HOME_FOUND;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.HomeSearch;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks for the best home that fits and holds it until it can be answered. */
@Component
class MatchHousing implements JavaDelegate {

  private final HomeSearch search;
  private final Deadlines deadlines;
  private final CivilTime time;

  MatchHousing(HomeSearch search, Deadlines deadlines, CivilTime time) {
    this.search = search;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Integer> home =
        search.find(Case.of(execution), deadlines.due("UNIT_RESERVATION", time.now()));
    HOME_FOUND.writeTo(execution, home.isPresent());
    UNIT_ID.writeOrClear(execution, home.orElse(null));
  }
}
