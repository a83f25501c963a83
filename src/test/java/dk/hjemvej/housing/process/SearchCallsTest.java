package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.scenario.SeekingHome.ANYWHERE;
import static dk.hjemvej.scenario.support.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HomeSearch;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.SeekingHome;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One home and many who want it, on PostgreSQL: who looks when, and what is never missed. */
@PathwayTest
class SearchCallsTest {

  private static final int THREADS = 32;

  @Autowired SearchCalls calls;
  @Autowired HomeSearch search;
  @Autowired Vacancies vacancies;
  @Autowired HousingReferrals referrals;
  @Autowired HousingRegister register;
  @Autowired SeekingHome seeking;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired List<CaseClosing> closings;

  @BeforeEach
  void a_monday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void two_cases_and_one_home_under_many_threads_end_in_one_hold_by_the_first_in_rank()
      throws Exception {
    CaseNumber patient = waits(seeking.onLowBenefit());
    CaseNumber acute = waits(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    int unit = vacancies.register(home(1)).home().id();

    List<Boolean> called =
        atOnce(
            IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(n -> () -> calls.callNext())
                .toList());
    assertThat(called).filteredOn(one -> one).hasSize(2);
    assertThat(holders()).containsExactly(acute);
    assertThat(isWaiting(acute)).isFalse();
    assertThat(isWaiting(patient)).isTrue();
    assertThat(verdict(patient, unit)).isEqualTo("EXCLUDED");
    assertThat(verdict(acute, unit)).isEqualTo("OFFERED");
  }

  @Test
  void of_many_that_look_in_the_same_moment_one_holds_the_home() throws Exception {
    List<CaseNumber> youths =
        IntStream.range(0, THREADS).mapToObj(n -> seeking.onLowBenefit()).toList();
    youths.forEach(youth -> search.begin(youth, "none"));
    int unit = vacancies.register(home(1)).home().id();

    List<Optional<Integer>> found =
        atOnce(
            youths.stream().<Callable<Optional<Integer>>>map(youth -> () -> finds(youth)).toList());
    assertThat(found).filteredOn(Optional::isPresent).containsExactly(Optional.of(unit));
    assertThat(holders()).hasSize(1);
  }

  @Test
  void a_vacancy_that_comes_while_somebody_looks_is_not_missed() throws Exception {
    CaseNumber youth = starts(seeking.onLowBenefit());
    CountDownLatch looked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> looking =
          threads.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        assertThat(finds(youth)).isEmpty();
                        looked.countDown();
                        await(goOn);
                      }));
      await(looked);
      Future<Integer> registering = threads.submit(() -> vacancies.register(home(1)).home().id());
      assertThat(registering.isDone()).isFalse();
      goOn.countDown();
      looking.get(20, TimeUnit.SECONDS);
      int unit = registering.get(20, TimeUnit.SECONDS);
      assertThat(next()).contains(youth);
      assertThat(finds(youth)).contains(unit);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_wish_that_changes_while_somebody_looks_is_not_missed() {
    CaseNumber youth = starts(seeking.onLowBenefit());
    transaction.executeWithoutResult(
        status -> {
          register.lock();
          long seen = referrals.current(youth).changed();
          inAnotherThread(() -> search.lookAgain(youth));
          jdbc.sql(
                  """
                  update housing_search set waiting = true, seen_register = 1000,
                    seen_referral = :seen, looked_on = :today where case_number = :case
                  """)
              .param("seen", seen)
              .param("today", civil.today())
              .param("case", youth.value())
              .update();
        });
    assertThat(next()).contains(youth);
  }

  @Test
  void homes_go_to_those_who_wait_in_order_of_rank() {
    CaseNumber longest = waits(seeking.onLowBenefit());
    time.passes(Period.ofDays(1));
    CaseNumber later = waits(seeking.onLowBenefit());
    time.passes(Period.ofDays(20));
    CaseNumber acute = waits(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    for (CaseNumber next : List.of(acute, longest, later)) {
      vacancies.register(home(holders().size() + 1));
      time.settle();
      assertThat(holders()).contains(next);
    }
    assertThat(holders()).containsExactly(acute, longest, later);
  }

  @Test
  void who_comes_later_waits_while_somebody_before_has_not_looked_yet() {
    CaseNumber first = waits(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    int unit = vacancies.register(home(1)).home().id();
    CaseNumber newcomer = starts(seeking.onLowBenefit());
    assertThat(finds(newcomer)).isEmpty();
    assertThat(isWaiting(newcomer)).isTrue();

    assertThat(calls.callNext()).isTrue();
    assertThat(holders()).containsExactly(first);
    assertThat(verdict(first, unit)).isEqualTo("OFFERED");
    assertThat(next()).contains(newcomer);
  }

  @Test
  void who_comes_first_does_not_wait_for_those_behind() {
    waits(seeking.onLowBenefit());
    int unit = vacancies.register(home(1)).home().id();
    CaseNumber newcomer = starts(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    assertThat(finds(newcomer)).contains(unit);
  }

  @Test
  void a_search_whose_process_is_gone_stands_in_nobodys_way() {
    CaseNumber gone = waits(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    CaseNumber other = waits(seeking.onLowBenefit());
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(gone.value())
        .list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test", true));
    vacancies.register(home(1));
    time.settle();
    assertThat(holders()).containsExactly(other);
    assertThat(isWaiting(gone)).isFalse();
  }

  @Test
  void a_look_that_fails_stops_nobody_else_and_is_tried_again_after_a_pause() {
    CaseNumber failing = waits(seeking.onLowBenefit(SeekingHome.acute(ANYWHERE)));
    CaseNumber other = waits(seeking.onLowBenefit());
    appliesTo(failing, "NO_SUCH_SOURCE");
    vacancies.register(home(1));
    time.settle();
    assertThat(holders()).containsExactly(other);

    vacancies.register(home(2));
    appliesTo(failing, "QUARTER_RULE");
    time.passes(Duration.ofSeconds(9));
    assertThat(holders()).containsExactly(other);
    time.passes(Duration.ofSeconds(1));
    assertThat(holders()).containsExactlyInAnyOrder(other, failing);
  }

  @Test
  void a_second_look_writes_only_what_differs() {
    int dear = vacancies.register(home(1, 3_450, civil.today())).home().id();
    int dearer = vacancies.register(home(2, 3_500, civil.today())).home().id();
    CaseNumber youth = waits(seeking.onLowBenefit());
    time.passes(Duration.ofHours(1));
    vacancies.register(home(1, 3_400, civil.today()));
    int third = vacancies.register(home(3, 9_999, civil.today())).home().id();
    time.settle();
    assertThat(foundAt(youth, dearer)).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(foundAt(youth, dear)).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(foundAt(youth, third)).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(isWaiting(youth)).isTrue();
  }

  @Test
  void a_home_that_was_ranked_and_is_taken_by_somebody_else_is_no_longer_free() {
    int best = vacancies.register(home(1, 2_000, civil.today())).home().id();
    int second = vacancies.register(home(2, 2_500, civil.today())).home().id();
    CaseNumber youth = starts(seeking.onLowBenefit());
    assertThat(finds(youth)).contains(best);
    assertThat(verdict(youth, second)).isEqualTo("RANKED");
    vacancies.withdraw(second);
    search.begin(youth, "none");
    assertThat(finds(youth)).isEmpty();
    assertThat(verdict(youth, second)).isEqualTo("EXCLUDED");
  }

  @Test
  void a_closed_case_searches_no_more() {
    CaseNumber youth = waits(seeking.onLowBenefit());
    transaction.executeWithoutResult(status -> closings.forEach(closing -> closing.closed(youth)));
    vacancies.register(home(1));
    assertThat(next()).isEmpty();
  }

  private void appliesTo(CaseNumber youth, String sources) {
    jdbc.sql("update housing_application set sources = :sources where case_number = :case")
        .param("sources", sources)
        .param("case", youth.value())
        .update();
  }

  /** Begins without a process of its own. */
  private CaseNumber starts(CaseNumber youth) {
    search.begin(youth, "none");
    return youth;
  }

  /** Searches in a process and has found nothing. */
  private CaseNumber waits(CaseNumber youth) {
    seeking.begins(youth, "find-home");
    time.settle();
    assertThat(isWaiting(youth)).isTrue();
    return youth;
  }

  private Optional<Integer> finds(CaseNumber youth) {
    return search.find(youth, civil.now().plus(Duration.ofDays(7)));
  }

  private Optional<CaseNumber> next() {
    return transaction.execute(status -> search.next());
  }

  private boolean isWaiting(CaseNumber youth) {
    return jdbc.sql("select waiting from housing_search where case_number = :case")
        .param("case", youth.value())
        .query(Boolean.class)
        .single();
  }

  private List<CaseNumber> holders() {
    return jdbc.sql("select case_number from housing_unit where state = 'HELD' order by unit_id")
        .query((row, n) -> CaseNumber.of(row.getString(1)))
        .list();
  }

  private String verdict(CaseNumber youth, int unitId) {
    return jdbc.sql(
            "select verdict from housing_match where case_number = :case and unit_id = :unit")
        .param("case", youth.value())
        .param("unit", unitId)
        .query(String.class)
        .single();
  }

  private String foundAt(CaseNumber youth, int unitId) {
    return jdbc.sql(
            "select found_at from housing_match where case_number = :case and unit_id = :unit")
        .param("case", youth.value())
        .param("unit", unitId)
        .query((row, n) -> row.getTimestamp(1).toInstant().toString())
        .single();
  }

  private static void inAnotherThread(Runnable step) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      thread.submit(step).get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
