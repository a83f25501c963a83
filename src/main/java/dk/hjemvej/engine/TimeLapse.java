package dk.hjemvej.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Time that passes faster than real time, for the demo population and for tests. Whatever falls due
 * on the way happens at its own moment and in order, as it would have: jobs without a due date,
 * messages and background work at once, timers when their time comes. The clock is the whole
 * application's, so nobody else may be working meanwhile.
 */
@Component
public class TimeLapse {

  private final EngineClock clock;
  private final ProcessEngine engine;
  private final ManagementService management;
  private final ObjectProvider<Background> background;

  private volatile boolean elsewhen;

  TimeLapse(
      EngineClock clock,
      @Lazy ProcessEngine engine,
      @Lazy ManagementService management,
      ObjectProvider<Background> background) {
    this.clock = clock;
    this.engine = engine;
    this.management = management;
    this.background = background;
  }

  /** Something the application does by itself from time to time, which a time-lapse must do. */
  public interface Background {

    /** Does its work once and says whether there was any. */
    boolean work();
  }

  /**
   * Does something in another time while the job executor stands still. Afterwards, also after a
   * failure, it is now again and the job executor runs again if it ran before.
   */
  public void elsewhen(Runnable story) {
    JobExecutor executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    boolean wasRunning = executor.isActive();
    if (wasRunning) {
      executor.shutdown();
    }
    elsewhen = true;
    try {
      story.run();
    } finally {
      clock.release();
      elsewhen = false;
      if (wasRunning) {
        executor.start();
      }
    }
  }

  /** Whether a story of another time is being told, about which nobody outside must hear. */
  public boolean isElsewhen() {
    return elsewhen;
  }

  /** Stops the clock at a moment; nothing happens on the way there. */
  public void startsAt(Instant moment) {
    clock.stopAt(moment);
  }

  /** Lets time pass until a moment, which does not lie behind. */
  public void passesUntil(Instant end) {
    settle();
    for (Optional<Job> next = nextTimer(end); next.isPresent(); next = nextTimer(end)) {
      Instant due = next.get().getDuedate().toInstant();
      if (due.isAfter(clock.instant())) {
        clock.stopAt(due);
      }
      management.executeJob(next.get().getId());
      settle();
    }
    clock.stopAt(end);
    settle();
  }

  /** Does everything that is due now. */
  public void settle() {
    boolean busy = true;
    while (busy) {
      busy = false;
      for (Background work : background) {
        busy |= work.work();
      }
      for (Job job : dueNow()) {
        management.executeJob(job.getId());
        busy = true;
      }
      Optional<Job> overdue = nextTimer(clock.instant());
      if (overdue.isPresent()) {
        management.executeJob(overdue.get().getId());
        busy = true;
      }
    }
  }

  private List<Job> dueNow() {
    return management.createJobQuery().messages().withRetriesLeft().active().unlimitedList();
  }

  private Optional<Job> nextTimer(Instant end) {
    return management
        .createJobQuery()
        .timers()
        .active()
        .duedateLowerThan(Date.from(end.plusMillis(1)))
        .unlimitedList()
        .stream()
        .min(Comparator.comparing(Job::getDuedate));
  }
}
