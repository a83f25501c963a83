package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.EngineClock;
import dk.hjemvej.engine.messages.InboxDelivery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Moves the clock. Whatever falls due on the way happens at its own moment and in order, as it
 * would have: jobs without a due date and messages at once, timers when their time comes.
 */
@TestComponent
public class PassingTime {

  @Autowired private EngineClock clock;
  @Autowired private ManagementService management;
  @Autowired private InboxDelivery inbox;

  @Autowired(required = false)
  private List<Background> background = List.of();

  /** Something the application does by itself from time to time, which a test must do by hand. */
  public interface Background {
    /** Does its work once and says whether there was any. */
    boolean work();
  }

  /** Sets the clock to a Copenhagen time such as {@code 2026-03-02T10:00}. */
  public void startsAt(String copenhagen) {
    clock.stopAt(LocalDateTime.parse(copenhagen).atZone(CivilTime.ZONE).toInstant());
  }

  /** The civil date now, as a date field holds it. */
  public String today() {
    return clock.instant().atZone(CivilTime.ZONE).toLocalDate().toString();
  }

  /** Lets that much civil time pass. */
  public void passes(TemporalAmount amount) {
    passesUntil(clock.instant().atZone(CivilTime.ZONE).plus(amount).toInstant());
  }

  /** Lets time pass until a Copenhagen time. */
  public void passesUntil(String copenhagen) {
    passesUntil(LocalDateTime.parse(copenhagen).atZone(CivilTime.ZONE).toInstant());
  }

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
      busy = inbox.deliver() > 0;
      for (Job job : dueNow()) {
        management.executeJob(job.getId());
        busy = true;
      }
      Optional<Job> overdue = nextTimer(clock.instant());
      if (overdue.isPresent()) {
        management.executeJob(overdue.get().getId());
        busy = true;
      }
      for (Background work : background) {
        busy |= work.work();
      }
    }
  }

  private List<Job> dueNow() {
    return management.createJobQuery().messages().withRetriesLeft().active().list();
  }

  private Optional<Job> nextTimer(Instant end) {
    return management
        .createJobQuery()
        .timers()
        .active()
        .duedateLowerThan(Date.from(end.plusMillis(1)))
        .list()
        .stream()
        .min(Comparator.comparing(Job::getDuedate));
  }
}
