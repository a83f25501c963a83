package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the accepted home to a signed lease, or to a home that is free again. */
@PathwayTest
class HousingLeaseScenarioTest {

  private static final String BUDGET = "UserTask_HousingBudget";
  private static final String AID = "UserTask_MovingAid";
  private static final String LEASE = "UserTask_Lease";

  @Autowired private AcceptedHomeCase cases;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private HousingReferrals referrals;
  @Autowired private Offers offers;

  private Walk youth;
  private int home;

  @BeforeEach
  void acceptsAHome() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.with(with());
    home = referrals.current(youth.caseNumber()).unitId();
    cases.begins("housing-lease", youth);
  }

  @Test
  void budget_then_aid_then_lease() {
    youth.isWaitingOnlyAt(BUDGET);
    assertThat(cases.shown(youth).get("home"))
        .isEqualTo(
            "Prøvevej 1, Valby (Boligselskabet Prøvehjem), 52 m², 2 værelser, husleje 2.800 kr.");
    youth.submits(BUDGET, with("budgetHolds", "HOLDS", "depositFinancing", "DEPOSIT_LOAN"));
    youth.isWaitingOnlyAt(AID);
    youth.submits(AID, with("appliedOn", "2026-03-01", "amountGranted", 4_500));
    youth.isWaitingOnlyAt(LEASE);
    youth.submits(LEASE, with("leaseSignedOn", "2026-03-02", "moveInOn", "2026-04-01"));

    youth.hasPassed("EndEvent_LeaseSigned").hasEnded();
    assertThat(youth.finalVariable("housing-lease", "outcome")).isEqualTo("SIGNED");
    var attempt = referrals.current(youth.caseNumber());
    assertThat(attempt.leaseSignedOn()).hasToString("2026-03-02");
    assertThat(attempt.moveInOn()).hasToString("2026-04-01");
    assertThat(attempt.expectedMoveIn()).as("is the promise now").hasToString("2026-04-01");
    assertThat(cases.homeState(home)).isEqualTo("ALLOCATED");
  }

  @Test
  void a_budget_that_does_not_hold_needs_a_leaders_reason() {
    assertThatThrownBy(
            () -> youth.submits(BUDGET, with("budgetHolds", "LEADER_ACCEPTS", "leaderReason", " ")))
        .hasMessageContaining("Leders begrundelse");
    youth.submits(BUDGET, with("budgetHolds", "LEADER_ACCEPTS", "leaderReason", "Fast job"));
    youth.isWaitingOnlyAt(AID);
  }

  @Test
  void a_home_nobody_can_pay_is_given_up_and_free_for_others() {
    youth.submits(BUDGET, with("budgetHolds", "DROP"));
    fellThrough();
    youth.hasNotPassed(AID);
  }

  @Test
  void a_lease_that_is_not_signed_frees_the_home() {
    youth.submits(BUDGET).submits(AID);
    assertThatThrownBy(
            () -> youth.submits(LEASE, with("leaseResult", "NOT_SIGNED", "notSignedReason", "")))
        .hasMessageContaining("Hvorfor");
    youth.submits(LEASE, with("leaseResult", "NOT_SIGNED"));
    fellThrough();
  }

  @Test
  void a_home_that_is_withdrawn_ends_the_lease_at_every_step() {
    isWithdrawnAt(BUDGET);
    acceptsAHome();
    youth.submits(BUDGET);
    isWithdrawnAt(AID);
    acceptsAHome();
    youth.submits(BUDGET).submits(AID);
    isWithdrawnAt(LEASE);
  }

  @Test
  void civil_society_may_add_but_never_closes_the_task() {
    youth.submits(BUDGET);
    assertThatThrownBy(
            () ->
                youth.submits(
                    AID,
                    with("appliedFor", List.of(), "civilSociety", List.of("REUSED_FURNITURE"))))
        .hasMessageContaining("Ansøgt om");
    assertThatThrownBy(
            () ->
                youth.submits(
                    AID, with("appliedOn", "", "civilSociety", List.of("REUSED_FURNITURE"))))
        .hasMessageContaining("Ansøgt");
    youth.isWaitingOnlyAt(AID);
    youth.submits(AID, with("civilSociety", List.of("REUSED_FURNITURE", "SMALL_REPAIRS")));
    youth.isWaitingOnlyAt(LEASE);
    assertThat(youth.caseRecord().findNumber("amountGranted")).as("no amount by itself").isEmpty();
  }

  @Test
  void aid_is_applied_for_before_signing_and_nobody_moves_in_before_that() {
    youth.submits(BUDGET).submits(AID, with("appliedOn", "2026-03-02"));
    assertThatThrownBy(
            () ->
                youth.submits(LEASE, with("leaseSignedOn", "2026-03-01", "moveInOn", "2026-04-01")))
        .hasMessageContaining("søges, før der skrives under");
    assertThatThrownBy(
            () ->
                youth.submits(LEASE, with("leaseSignedOn", "2026-03-03", "moveInOn", "2026-04-01")))
        .hasMessageContaining("Lejeaftale underskrevet");
    assertThatThrownBy(
            () ->
                youth.submits(LEASE, with("leaseSignedOn", "2026-03-02", "moveInOn", "2026-03-01")))
        .hasMessageContaining("Indflytningsdato");
    youth.isWaitingOnlyAt(LEASE);
    youth.submits(LEASE, with("leaseSignedOn", "2026-03-02", "moveInOn", "2026-03-02"));
    youth.hasPassed("EndEvent_LeaseSigned");
  }

  private void isWithdrawnAt(String step) {
    youth.isWaitingOnlyAt(step);
    pathway.startsAlone("withdraw-vacancy", "housing", with("home", String.valueOf(home)));
    youth.hasPassed("EndEvent_Withdrawn").hasEnded();
    assertThat(youth.finalVariable("housing-lease", "outcome")).isEqualTo("FELL_THROUGH");
    assertThat(cases.homeState(home)).isEqualTo("WITHDRAWN");
    assertThat(referrals.current(youth.caseNumber()).unitId()).isNull();
  }

  private void fellThrough() {
    youth.hasPassed("EndEvent_FellThrough").hasEnded();
    assertThat(youth.finalVariable("housing-lease", "outcome")).isEqualTo("FELL_THROUGH");
    assertThat(cases.homeState(home)).isEqualTo("FREE");
    assertThat(referrals.current(youth.caseNumber()).unitId()).isNull();
    assertThat(offers.ofAttempt(youth.caseNumber()))
        .extracting(Offers.Offer::state)
        .containsExactly(Offers.State.FELL_THROUGH);
  }
}
