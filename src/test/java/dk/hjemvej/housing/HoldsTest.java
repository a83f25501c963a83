package dk.hjemvej.housing;

import static dk.hjemvej.scenario.support.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The race for a home, on PostgreSQL, and how it comes back to those who wait. */
@PathwayTest
class HoldsTest {

  private static final int THREADS = 32;

  @Autowired Holds holds;
  @Autowired Offers offers;
  @Autowired StrayHolds strays;
  @Autowired Vacancies vacancies;
  @Autowired HousingReferrals referrals;
  @Autowired SupportCases cases;
  @Autowired CaseLife life;
  @Autowired CivilTime time;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  @Test
  void of_thirty_two_who_want_one_home_exactly_one_gets_it() throws Exception {
    int home = home(1);
    List<CaseNumber> youths = youths(THREADS);
    List<Boolean> got =
        atOnce(
            youths.stream()
                .<Callable<Boolean>>map(youth -> () -> holds.hold(home, youth, nextWeek()))
                .toList());
    assertThat(got).filteredOn(yes -> yes).hasSize(1);
    assertThat(holder(home)).isEqualTo(youths.get(got.indexOf(true)).value());
  }

  @Test
  void two_homes_taken_crosswise_at_once_never_wait_for_each_other() throws Exception {
    List<Integer> there = List.of(home(1), home(2));
    List<Integer> back = new ArrayList<>(there);
    Collections.reverse(back);
    List<CaseNumber> youths = youths(THREADS);
    for (int round = 0; round < 5; round++) {
      List<Integer> got =
          atOnce(
              IntStream.range(0, THREADS)
                  .<Callable<Integer>>mapToObj(
                      n -> () -> takesAll(n % 2 == 0 ? there : back, youths.get(n)))
                  .toList());
      assertThat(got.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
      atOnce(
          youths.stream()
              .<Callable<Object>>map(
                  youth ->
                      () -> {
                        transaction.executeWithoutResult(
                            all -> back.forEach(home -> holds.release(home, youth)));
                        return youth;
                      })
              .toList());
      assertThat(state(there.get(0))).isEqualTo("FREE");
      assertThat(state(there.get(1))).isEqualTo("FREE");
    }
  }

  @Test
  void a_home_that_is_given_back_wakes_those_who_wait_and_one_that_was_not_ours_does_not() {
    int home = home(1);
    CaseNumber youth = youth();
    CaseNumber other = youth();
    holds.hold(home, youth, nextWeek());
    long before = version();

    holds.release(home, other);
    assertThat(state(home)).isEqualTo("HELD");
    assertThat(version()).isEqualTo(before);
    assertThat(holds.allocate(home, other)).isFalse();

    holds.release(home, youth);
    assertThat(state(home)).isEqualTo("FREE");
    assertThat(version()).isEqualTo(before + 1);
    assertThat(holds.allocate(home, youth)).isFalse();
  }

  @Test
  void an_accepted_home_that_is_given_back_was_an_offer_that_fell_through() {
    int home = home(1);
    CaseNumber youth = offered(home);
    assertThat(offers.answered(youth, home, OfferReply.accepted()))
        .isEqualTo(Offers.State.ACCEPTED);
    assertThat(state(home)).isEqualTo("ALLOCATED");
    assertThat(referrals.current(youth).unitId()).isEqualTo(home);

    holds.release(home, youth);
    assertThat(offerState(home)).isEqualTo("FELL_THROUGH");
    assertThat(state(home)).isEqualTo("FREE");
  }

  @Test
  void a_closed_case_gives_back_what_is_offered_to_it_and_what_it_never_moved_into() {
    int held = home(1);
    int allocated = home(2);
    CaseNumber waits = offered(held);
    CaseNumber accepted = offered(allocated);
    offers.answered(accepted, allocated, OfferReply.accepted());

    List.of(waits, accepted)
        .forEach(
            youth -> transaction.executeWithoutResult(all -> life.close(youth, "OTHER", "test")));
    assertThat(state(held)).isEqualTo("FREE");
    assertThat(offerState(held)).isEqualTo("LAPSED");
    assertThat(state(allocated)).isEqualTo("FREE");
    assertThat(offerState(allocated)).isEqualTo("FELL_THROUGH");
  }

  @Test
  void a_home_with_a_signed_lease_is_offered_to_nobody_else_when_the_case_closes() {
    int home = home(1);
    CaseNumber youth = offered(home);
    offers.answered(youth, home, OfferReply.accepted());
    referrals.leaseSigned(youth, time.today(), time.today().plusDays(14));

    transaction.executeWithoutResult(all -> life.close(youth, "PURPOSE_FULLY_MET", "test"));
    assertThat(state(home)).isEqualTo("WITHDRAWN");
    assertThat(offerState(home)).isEqualTo("ACCEPTED");
    assertThat(vacancies.onOffer()).isEmpty();
  }

  @Test
  void a_home_somebody_lives_in_stays_theirs_when_the_case_closes() {
    int home = home(1);
    CaseNumber youth = offered(home);
    offers.answered(youth, home, OfferReply.accepted());
    referrals.movedIn(youth, time.today(), time.today(), "SOCIAL_HOUSING");

    transaction.executeWithoutResult(all -> life.close(youth, "PURPOSE_FULLY_MET", "test"));
    assertThat(state(home)).isEqualTo("ALLOCATED");
    assertThat(offerState(home)).isEqualTo("ACCEPTED");
  }

  @Test
  void homes_that_nobody_can_take_are_found_and_given_back() {
    int closed = home(1);
    int answered = home(2);
    int forgotten = home(3);
    int stillHeld = home(4);
    int nobodyAsks = home(5);
    CaseNumber gone = youth();
    holds.hold(closed, gone, nextWeek());
    cases.close(gone, "OTHER", "test");
    offered(answered);
    jdbc.update("update housing_offer set state = 'NO_ANSWER' where unit_id = ?", answered);
    holds.hold(forgotten, youth(), time.now().minusSeconds(1));
    holds.hold(stillHeld, youth(), time.now().plusSeconds(60));
    offered(nobodyAsks);

    assertThat(strays.release()).containsExactly(closed, answered, forgotten, nobodyAsks);
    assertThat(state(stillHeld)).isEqualTo("HELD");
    assertThat(offerState(nobodyAsks)).isEqualTo("LAPSED");
    assertThat(strays.release()).isEmpty();
  }

  private int takesAll(List<Integer> homes, CaseNumber youth) {
    Integer got =
        transaction.execute(
            all -> (int) homes.stream().filter(h -> holds.hold(h, youth, nextWeek())).count());
    return got == null ? 0 : got;
  }

  private CaseNumber offered(int home) {
    CaseNumber youth = youth();
    referrals.open(youth);
    holds.hold(home, youth, nextWeek());
    offers.open(youth, home, nextWeek());
    return youth;
  }

  private int home(int number) {
    return vacancies.register(InventedHomes.home(number)).home().id();
  }

  private Instant nextWeek() {
    return time.now().plus(Duration.ofDays(7));
  }

  private CaseNumber youth() {
    return cases.open("test");
  }

  private List<CaseNumber> youths(int count) {
    return IntStream.range(0, count).mapToObj(n -> youth()).toList();
  }

  private String state(int home) {
    return one("select state from housing_unit where unit_id = ?", home);
  }

  private String holder(int home) {
    return one("select case_number from housing_unit where unit_id = ?", home);
  }

  private String offerState(int home) {
    return one("select state from housing_offer where unit_id = ?", home);
  }

  private String one(String sql, int home) {
    return jdbc.queryForObject(sql, String.class, home);
  }

  private long version() {
    return jdbc.queryForObject("select version from housing_register", Long.class);
  }
}
