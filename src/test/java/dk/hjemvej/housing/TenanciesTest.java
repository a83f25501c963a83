package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A home that was lost is nobody's: neither the case's nor free for the next. */
@PathwayTest
class TenanciesTest {

  @Autowired Tenancies tenancies;
  @Autowired Holds holds;
  @Autowired Vacancies vacancies;
  @Autowired SupportCases cases;
  @Autowired CivilTime time;
  @Autowired TransactionTemplate transaction;

  private CaseNumber youth;
  private int home;

  @BeforeEach
  void livesThere() {
    youth = cases.open("test");
    home = vacancies.register(InventedHomes.home(1)).home().id();
    holds.hold(home, youth, time.now().plus(Duration.ofDays(7)));
    holds.allocate(home, youth);
  }

  @Test
  void who_lives_there_gives_it_up_and_it_is_out_until_it_is_registered_as_vacant_again() {
    givesUp(youth);
    assertThat(state()).isEqualTo(Home.State.WITHDRAWN);
    assertThat(vacancies.onOffer()).isEmpty();
    LocalDate later = time.today().plusMonths(2);
    vacancies.register(InventedHomes.home(1, 2_900, later));
    assertThat(vacancies.onOffer()).extracting(Home::availableFrom).containsExactly(later);
  }

  @Test
  void nobody_else_can_give_it_up() {
    givesUp(cases.open("test"));
    assertThat(state()).isEqualTo(Home.State.ALLOCATED);
  }

  @Test
  void a_home_that_is_free_stays_free() {
    holds.release(home, youth);
    givesUp(youth);
    assertThat(state()).isEqualTo(Home.State.FREE);
  }

  private void givesUp(CaseNumber who) {
    transaction.executeWithoutResult(all -> tenancies.giveUp(home, who));
  }

  private Home.State state() {
    return vacancies.find(home).orElseThrow().state();
  }
}
