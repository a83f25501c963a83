package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HomeSearch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the search look again: something is known now that homes were left out for. */
@Component
class WakeHousingSearch implements JavaDelegate {

  private final HomeSearch search;

  WakeHousingSearch(HomeSearch search) {
    this.search = search;
  }

  @Override
  public void execute(DelegateExecution execution) {
    search.lookAgain(Case.of(execution));
  }
}
