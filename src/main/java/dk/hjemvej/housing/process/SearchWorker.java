package dk.hjemvej.housing.process;

import dk.hjemvej.housing.RegisterChanged;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Calls those who wait: as soon as the step that changed something has committed, and every so
 * often in case that moment was lost or a new day has begun. Every node may; the register lets one
 * in at a time.
 */
@Component
@ConditionalOnProperty(name = "hjemvej.housing.search.enabled", matchIfMissing = true)
class SearchWorker {

  private final SearchCalls calls;
  private final TaskScheduler scheduler;

  SearchWorker(SearchCalls calls, TaskScheduler scheduler) {
    this.calls = calls;
    this.scheduler = scheduler;
  }

  @Scheduled(fixedDelayString = "${hjemvej.housing.search.delay}")
  void work() {
    calls.work();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void somethingChanged(RegisterChanged changed) {
    scheduler.schedule(calls::work, scheduler.getClock().instant());
  }
}
