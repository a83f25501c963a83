package dk.hjemvej.scenario;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Homes;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first registration to a home somebody stays in, once or more than once. */
@PathwayTest
class HousingReferralScenarioTest {

  private static final String REGISTRATION = "UserTask_HousingRegistration";

  @Autowired Pathway pathway;
  @Autowired Journey journey;
  @Autowired LifeEventHappens event;
  @Autowired PassingTime time;
  @Autowired Vacancies vacancies;
  @Autowired HousingReferrals referrals;
  @Autowired Homes homes;
  @Autowired CaseDates dates;
  @Autowired StandingLadders ladders;
  @Autowired RuntimeService runtime;
  @Autowired CorrectedAnswer corrected;
  @Autowired JdbcClient jdbc;

  private int homesSoFar;

  @BeforeEach
  void a_monday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void from_the_registration_to_a_home_somebody_stays_in() {
    Walk youth = signs(accepts(begins()), "2026-03-16");
    time.passesUntil("2026-03-16T12:00");
    movesIn(youth, "2026-03-16");
    youth.isWaitingOnlyAt("UserTask_ReportDefects").hasPassed("CallActivity_MoveIn");
    staysOrNot(youth, "YES");

    youth.hasPassed("EndEvent_Housed").hasEnded();
    assertThat(ends(youth)).containsExactly("HOUSED");
  }

  @Test
  void the_day_of_the_lease_is_the_new_promise() {
    Walk youth = begins();
    youth.submits(REGISTRATION);
    applies(youth, "2026-06-01");
    signs(offered(youth), "2026-04-01");
    assertThat(promise(youth)).isEqualTo("2026-04-01");
    assertThat(dates.differences()).isEmpty();

    time.passesUntil("2026-04-01T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-04-02T10:00");
    youth.isWaitingAt("UserTask_NewHorizon");
    assertThat(ladders.of(youth)).containsExactly("HOUSING_HORIZON");

    movesIn(youth, "2026-04-02");
    youth.isNotAt("UserTask_NewHorizon").hasPassed("EndEvent_MovedIn");
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void a_corrected_day_in_the_lease_is_the_promise_that_is_followed() {
    Walk youth = signs(accepts(begins()), "2026-04-01");
    corrected.at(youth, "UserTask_Lease", with("moveInOn", "2026-05-01"));
    assertThat(promise(youth)).isEqualTo("2026-05-01");
    assertThat(referrals.current(youth.caseNumber()).moveInOn()).hasToString("2026-05-01");
    time.passesUntil("2026-05-01T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-05-02T00:00");
    youth.isWaitingAt("UserTask_NewHorizon");
  }

  @Test
  void a_lease_signed_after_the_promise_was_broken_answers_the_leader() {
    Walk youth = begins();
    youth.submits(REGISTRATION);
    applies(youth, "2026-03-03");
    offered(youth);
    time.passesUntil("2026-03-04T10:00");
    youth.isWaitingAt("UserTask_NewHorizon");
    signs(youth, "2026-03-20");
    youth.isNotAt("UserTask_NewHorizon");
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void a_home_that_falls_through_is_followed_by_the_next_and_nothing_else_is_asked_again() {
    Walk youth = accepts(begins());
    youth.submits("UserTask_HousingBudget", with("budgetHolds", "DROP"));
    youth.isNotAt(REGISTRATION, "UserTask_HousingApplication");
    signs(offered(youth), "2026-03-16");
    youth
        .submits("UserTask_Furnishing")
        .submits("UserTask_ConfirmMoveIn", with("moveInResult", "NOT_MOVED_IN"));
    assertThat(homes.of(youth.caseNumber()).orElseThrow().leaseSignedOn()).isNull();
    offered(youth).isWaitingAt("UserTask_HousingBudget");
    assertThat(youth.timesPassed("CallActivity_HousingSearch")).isEqualTo(3);
    assertThat(ends(youth)).containsExactly("open");
  }

  @Test
  void homeless_again_begins_a_new_attempt_on_the_same_case() {
    Walk youth = signs(accepts(begins()), "2026-03-02");
    movesIn(youth, "2026-03-02");
    staysOrNot(youth, "NO");

    youth.isWaitingOnlyAt(REGISTRATION);
    assertThat(referrals.current(youth.caseNumber()).attempt()).isEqualTo(2);
    assertThat(ends(youth)).containsExactly("HOMELESS_AGAIN", "open");
    assertThat(homes.of(youth.caseNumber())).contains(new Homes.Progress(null, null, null));
  }

  @Test
  void who_loses_the_home_later_gets_an_attempt_beside_the_case_that_ends_with_it() {
    Walk youth = journey.enrolled("310204-0006");
    youth.submits("UserTask_ProvisionalSupport");
    youth.submits("UserTask_SecureIncome", with("benefit", "CASH_BENEFIT"));
    movesIn(signs(accepts(youth), "2026-03-02"), "2026-03-02");
    staysOrNot(youth, "YES");
    youth.hasPassed("EndEvent_Housed").isNotAt(REGISTRATION);

    event.to(youth, "homeless-again");
    youth.submits("UserTask_ReportHomelessAgain", with("sleepsTonight", "SAFE"));
    youth.hasPassed("StartEvent_HousingNeeded").isWaitingAt(REGISTRATION);
    assertThat(ends(youth)).containsExactly("HOUSED", "open");

    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .processDefinitionKey("support-pathway")
        .list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test", true));
    youth.hasEnded();
    assertThat(ends(youth)).containsExactly("HOUSED", "CASE_CLOSED");
  }

  private Walk begins() {
    return pathway
        .startsCalled(
            "housing-referral",
            with("birthDate", "2004-05-17", "benefit", "CASH_BENEFIT"),
            Map.of())
        .isWaitingOnlyAt(REGISTRATION);
  }

  private Walk accepts(Walk youth) {
    youth.submits(REGISTRATION);
    applies(youth, null);
    return offered(youth);
  }

  private void applies(Walk youth, String promised) {
    youth
        .submits(
            "UserTask_HousingApplication",
            with(
                "housingSource",
                List.of("QUARTER_RULE"),
                "maxRent",
                3000,
                "household",
                1,
                "canMeetStudyRequirement",
                "NO",
                "expectedMoveIn",
                promised))
        .submits("UserTask_AllocationDecision", with("allocationResult", "APPROVED"));
  }

  /** A home becomes vacant, is offered and accepted. */
  private Walk offered(Walk youth) {
    vacancies.register(home(++homesSoFar));
    time.settle();
    return youth
        .submits("UserTask_HousingOffer", with("answer", "ACCEPTED"))
        .isWaitingAt("UserTask_HousingBudget");
  }

  private Walk signs(Walk youth, String moveInOn) {
    return youth
        .submits("UserTask_HousingBudget", with("budgetHolds", "HOLDS"))
        .submits("UserTask_MovingAid")
        .submits("UserTask_Lease", with("leaseResult", "SIGNED", "moveInOn", moveInOn));
  }

  private void movesIn(Walk youth, String day) {
    youth
        .submits("UserTask_Furnishing")
        .submits(
            "UserTask_ConfirmMoveIn",
            with("moveInResult", "MOVED_IN", "keysReceivedOn", day, "movedInOn", day));
  }

  private void staysOrNot(Walk youth, String stays) {
    youth.submits("UserTask_ReportDefects");
    time.passes(Period.ofDays(31));
    youth.submits("UserTask_FirstHomeVisit").submits("UserTask_StayCheck", with("stays", stays));
  }

  private String promise(Walk youth) {
    return String.valueOf(homes.of(youth.caseNumber()).orElseThrow().expectedMoveIn());
  }

  /** How each attempt ended, in order. */
  private List<String> ends(Walk youth) {
    return jdbc.sql(
            """
            select coalesce(end_reason, 'open') from housing_referral where case_number = :case
            order by attempt
            """)
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }
}
