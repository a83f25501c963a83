package dk.hjemvej.coordination.process;

import dk.hjemvej.coordination.Allocation;
import dk.hjemvej.coordination.PlaceFreed;
import dk.hjemvej.coordination.Pool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gives freed places away: as soon as the step that freed one has committed, and every so often in
 * case that moment was lost. Every node may; the pool's row lets one in at a time.
 */
@Component
@ConditionalOnProperty(name = "hjemvej.allocation.enabled", matchIfMissing = true)
class AllocationWorker {

  private final Allocation allocation;
  private final TaskScheduler scheduler;

  AllocationWorker(Allocation allocation, TaskScheduler scheduler) {
    this.allocation = allocation;
    this.scheduler = scheduler;
  }

  @Scheduled(fixedDelayString = "${hjemvej.allocation.delay}")
  void work() {
    for (Pool pool : Pool.values()) {
      giveAway(pool);
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void placeFreed(PlaceFreed freed) {
    scheduler.schedule(() -> giveAway(freed.pool()), scheduler.getClock().instant());
  }

  private void giveAway(Pool pool) {
    while (allocation.giveNextPlace(pool)) {
      // the next one
    }
  }
}
