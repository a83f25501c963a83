package dk.hjemvej.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.engine.TimeLapse;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class NoticeTest {

  @Autowired private Outbox outbox;
  @Autowired private SupportCases cases;
  @Autowired private CaseLife life;
  @Autowired private PassingTime time;
  @Autowired private TimeLapse lapse;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private CaseNumber caseNumber;

  @BeforeEach
  void aCase() {
    time.startsAt("2026-03-02T10:00");
    caseNumber = cases.open("test");
  }

  @Test
  void a_notice_exists_once_for_each_case_subject_occasion_and_level() {
    outbox.put(phase("2026-03-01", 1));
    outbox.put(phase("2026-03-01", 1));
    outbox.put(phase("2026-03-01", 2));
    outbox.put(phase("2026-06-01", 1));

    assertThat(states()).hasSize(3).containsOnly("WAITING");
  }

  @Test
  void two_steps_that_tell_the_same_at_once_both_finish_and_it_is_told_once() throws Exception {
    CountDownLatch bothLooked = new CountDownLatch(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<CaseNumber>> steps =
          java.util.stream.Stream.generate(() -> both.submit(() -> step(bothLooked)))
              .limit(2)
              .toList();
      for (Future<CaseNumber> step : steps) {
        assertThat(cases.isOpen(step.get(20, TimeUnit.SECONDS)))
            .as("the rest of the step is kept")
            .isTrue();
      }
    } finally {
      both.shutdownNow();
    }
    assertThat(states()).containsExactly("WAITING");
  }

  @Test
  void a_step_that_fails_has_told_nobody() {
    transaction.executeWithoutResult(
        status -> {
          outbox.put(phase("2026-03-01", 1));
          status.setRollbackOnly();
        });

    assertThat(states()).isEmpty();
  }

  @Test
  void what_has_not_been_sent_is_taken_back_by_subject_by_task_and_when_the_case_closes() {
    outbox.put(phase("2026-03-01", 1));
    outbox.withdraw(caseNumber, "CONTACT");
    assertThat(states()).containsExactly("WAITING");
    outbox.withdraw(caseNumber, "PHASE");
    assertThat(states()).containsExactly("WITHDRAWN");

    outbox.put(phase("2026-03-02", 1));
    outbox.withdrawTask("another task");
    assertThat(states()).containsExactly("WITHDRAWN", "WAITING");
    outbox.withdrawTask("task");
    assertThat(states()).containsOnly("WITHDRAWN");

    outbox.put(phase("2026-03-03", 1));
    life.close(caseNumber, "OTHER", "PATHWAY");
    assertThat(states()).hasSize(3).containsOnly("WITHDRAWN");
  }

  @Test
  void what_went_to_a_group_or_was_taken_back_has_no_next_person() {
    outbox.put(phase("2026-03-01", 1));
    outbox.withdraw(caseNumber, "PHASE");
    outbox.put(
        new Notice(
            caseNumber, "CONTACT", "now", 2, new Recipient.Group("cti"), "Aftal", null, "task"));

    outbox.readdress(caseNumber, List.of("cti"), "cti2");
    outbox.readdress(caseNumber, List.of(), "cti2");

    assertThat(states()).containsExactly("WITHDRAWN", "WAITING");
    assertThat(
            jdbc.sql("select coalesce(to_worker, to_group) from notice").query(String.class).list())
        .containsOnly("cti");
  }

  @Test
  void a_story_of_another_time_is_never_told_outside() {
    lapse.elsewhen(
        () -> {
          lapse.startsAt(java.time.Instant.parse("2025-03-02T10:00:00Z"));
          outbox.put(phase("2025-03-01", 1));
        });

    assertThat(states()).containsExactly("WITHDRAWN");
  }

  private CaseNumber step(CountDownLatch bothLooked) {
    return transaction.execute(
        status -> {
          CaseNumber another = cases.open("test");
          bothLooked.countDown();
          try {
            bothLooked.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          outbox.put(phase("2026-03-01", 1));
          return another;
        });
  }

  private Notice phase(String occasion, int level) {
    return new Notice(
        caseNumber,
        "PHASE",
        occasion,
        level,
        new Recipient.Worker("cti"),
        "Afslut fase 1",
        LocalDate.of(2026, 3, 1),
        "task");
  }

  private List<String> states() {
    return jdbc.sql("select state from notice order by id").query(String.class).list();
  }
}
