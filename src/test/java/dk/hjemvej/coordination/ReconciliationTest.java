package dk.hjemvej.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.Reconciliation.Finding;
import dk.hjemvej.coordination.Reconciliation.Kind;
import dk.hjemvej.scenario.support.PathwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each kind of error is seeded, found, and mended where that is safe. */
@PathwayTest
class ReconciliationTest {

  @Autowired Reconciliation reconciliation;
  @Autowired CapacityPlaces places;
  @Autowired WaitingList waitingList;
  @Autowired SupportCases cases;
  @Autowired JdbcTemplate jdbc;

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    places.reserve(cases.open("test"), Pool.METHOD);
    assertThat(reconciliation.reconcile(Pool.METHOD)).isEmpty();
  }

  @Test
  void a_place_of_a_closed_case_is_given_back() {
    CaseNumber youth = cases.open("test");
    places.reserve(youth, Pool.METHOD);
    cases.close(youth, "OTHER", "test");

    assertThat(reconciliation.reconcile(Pool.METHOD))
        .containsExactly(new Finding(Kind.PLACE_OF_CLOSED_CASE, Pool.METHOD, youth, true));
    assertThat(places.use(Pool.METHOD).used()).isZero();
    assertThat(jdbc.queryForList("select kind from reconciliation_finding", String.class))
        .containsExactly("PLACE_OF_CLOSED_CASE");
    assertThat(reconciliation.reconcile(Pool.METHOD)).isEmpty();
  }

  @Test
  void a_closed_case_is_taken_off_the_list() {
    CaseNumber youth = cases.open("test");
    waitingList.join(youth, Pool.METHOD, "waits");
    cases.close(youth, "OTHER", "test");

    assertThat(reconciliation.reconcile(Pool.METHOD))
        .containsExactly(new Finding(Kind.WAITING_OF_CLOSED_CASE, Pool.METHOD, youth, true));
    assertThat(waitingList.everyone(Pool.METHOD)).isEmpty();
  }

  @Test
  void a_wrong_count_is_set_right() {
    places.reserve(cases.open("test"), Pool.METHOD);
    jdbc.update("update capacity_pool set used = 7 where pool = 'METHOD'");

    assertThat(reconciliation.reconcile(Pool.METHOD))
        .containsExactly(new Finding(Kind.WRONG_COUNT, Pool.METHOD, null, true));
    assertThat(places.use(Pool.METHOD).used()).isEqualTo(1);
  }

  @Test
  void an_offer_without_a_place_is_made_again_and_a_lost_process_is_reported() {
    CaseNumber youth = cases.open("test");
    waitingList.join(youth, Pool.METHOD, "gone");
    jdbc.update("update waiting_list_entry set offered_at = current_timestamp");

    assertThat(reconciliation.reconcile(Pool.METHOD))
        .containsExactly(
            new Finding(Kind.OFFER_WITHOUT_PLACE, Pool.METHOD, youth, true),
            new Finding(Kind.WAITING_WITHOUT_PROCESS, Pool.METHOD, youth, false));
    assertThat(waitingList.candidates(Pool.METHOD)).hasSize(1);
  }
}
