package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.TimeLapse;
import dk.hjemvej.housing.HomeSearch;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls those who wait for a vacancy, first by rank, each in a transaction of its own: whoever is
 * called has looked before the next one is. Who cannot be called stands in nobody's way.
 */
@Component
class SearchCalls implements TimeLapse.Background {

  private static final Logger LOG = LoggerFactory.getLogger(SearchCalls.class);

  private final HomeSearch search;
  private final CaseProcesses processes;
  private final TransactionTemplate transaction;

  SearchCalls(HomeSearch search, CaseProcesses processes, TransactionTemplate transaction) {
    this.search = search;
    this.processes = processes;
    this.transaction = transaction;
  }

  @Override
  public boolean work() {
    boolean called = false;
    while (callNext()) {
      called = true;
    }
    return called;
  }

  /**
   * @return whether there was somebody to call
   */
  boolean callNext() {
    var called = new AtomicReference<CaseNumber>();
    try {
      transaction.executeWithoutResult(
          status ->
              search
                  .next()
                  .ifPresent(
                      youth -> {
                        called.set(youth);
                        call(youth);
                      }));
    } catch (RuntimeException e) {
      CaseNumber youth = Optional.ofNullable(called.get()).orElseThrow(() -> e);
      LOG.warn(
          "Search of case {}: wanted to look at vacancies, found {}; tried again later",
          youth,
          e.toString());
      transaction.executeWithoutResult(status -> search.failed(youth));
    }
    return called.get() != null;
  }

  private void call(CaseNumber youth) {
    if (!processes.tell(youth, "VacancyRegistered", Map.of())) {
      search.waitsNoMore(youth);
    }
  }
}
