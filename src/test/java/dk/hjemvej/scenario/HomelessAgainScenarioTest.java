package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.Homes.Progress;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who loses the home begins the way to a new one on the same case, and only once. */
@PathwayTest
class HomelessAgainScenarioTest {

  private static final String REPORT = "UserTask_ReportHomelessAgain";
  private static final String SHELTER = "UserTask_FindShelterTonight";
  private static final String NEW_WAY = "UserTask_HousingRegistration";

  @Autowired private AcceptedHomeCase cases;
  @Autowired private SupportCases supportCases;
  @Autowired private CaseLife life;
  @Autowired private LifeEventHappens event;
  @Autowired private CivilTime civil;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private HousingReferrals referrals;
  @Autowired private Homes homes;
  @Autowired private RuntimeService runtime;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private Walk youth;
  private int home;

  @BeforeEach
  void livesInAHomeSinceThe2ndOfMarch() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.with(with("entryRoute", "SHELTER_110"));
    home = referrals.current(youth.caseNumber()).unitId();
    cases.signs(youth, "2026-03-02");
    youth.submits("UserTask_Furnishing").submits("UserTask_ConfirmMoveIn");
    runtime
        .createProcessInstanceByKey("housing-referral")
        .businessKey(youth.caseNumber().value())
        .startBeforeActivity("CallActivity_SettlingIn")
        .execute();
    time.settle();
  }

  @Test
  void at_the_stay_check() {
    time.passesUntil("2026-04-01T12:00");
    youth.submits("UserTask_StayCheck", with("stays", "NO"));
    seeksAHomeAgainSince("2026-04-01");
    assertThat(ends()).containsExactly("HOMELESS_AGAIN", null);
  }

  @Test
  void while_somebody_still_looks_after_the_first_time_in_the_home() {
    time.passesUntil("2026-03-12T12:00");
    youth.isWaitingOnlyAt("UserTask_FirstHomeVisit", "UserTask_ReportDefects");
    reports();
    youth.hasPassed("EndEvent_ReportedHomelessAgain", "EndEvent_HomeSought");
    seeksAHomeAgainSince("2026-03-12");
    assertThat(ends()).containsExactly("HOMELESS_AGAIN", null);
    time.passesUntil("2026-04-15T12:00");
    youth.isNotAt("UserTask_FirstHomeVisit", "UserTask_StayCheck");
  }

  @Test
  void months_after() {
    settles();
    assertThat(ends()).containsExactly("HOUSED");
    time.passesUntil("2026-10-01T12:00");
    reports();
    youth.hasPassed("EndEvent_HomeSought");
    seeksAHomeAgainSince("2026-10-01");
    assertThat(ends()).as("what was reached stays").containsExactly("HOUSED", null);
  }

  @Test
  void once_is_enough() {
    reports();
    reports();
    youth.hasPassed("EndEvent_SoughtAlready");
    seeksAHomeAgainSince("2026-03-02");
  }

  @Test
  void who_looks_for_the_first_home_goes_on_looking() {
    Walk other = pathway.walk(supportCases.open("test"));
    referrals.open(other.caseNumber());
    reports(other);
    other.hasPassed("EndEvent_SoughtAlready").hasEnded();
    assertThat(referrals.current(other.caseNumber()).attempt()).isEqualTo(1);
  }

  @Test
  void who_has_no_place_to_sleep_gets_one_today_whatever_else() {
    Walk other = pathway.walk(supportCases.open("test"));
    referrals.open(other.caseNumber());
    event
        .to(other, "homeless-again")
        .submits(REPORT, with("homelessnessType", "STREET", "sleepsTonight", "NOWHERE"));
    other.isWaitingAt(SHELTER);
    assertThat(other.task(SHELTER).getDueDate().toInstant())
        .isEqualTo(civil.now().plus(Duration.ofHours(4)));
  }

  @Test
  void a_home_we_did_not_find_can_be_lost_too() {
    Walk other = pathway.walk(supportCases.open("test"));
    reports(other);
    other.isWaitingAt(NEW_WAY);
    assertThat(referrals.current(other.caseNumber()).attempt()).isEqualTo(1);
  }

  @Test
  void the_new_way_knows_where_the_young_person_is_now() {
    reports();
    cases.accepts(youth.caseNumber());
    cases.signs(youth, "2026-03-20");
    youth.isNotAt("UserTask_DischargeChecklist");
  }

  @Test
  void the_new_way_ends_with_the_case() {
    settles();
    reports();
    youth.isWaitingAt(NEW_WAY);
    transaction.executeWithoutResult(
        all -> life.close(youth.caseNumber(), "MOVED_MUNICIPALITY", "test"));
    time.settle();
    youth.hasEnded();
    assertThat(ends()).containsExactly("HOUSED", "CASE_CLOSED");
    assertThat(cases.homeState(home)).isEqualTo("WITHDRAWN");
  }

  private void settles() {
    youth.submits("UserTask_ReportDefects");
    time.passesUntil("2026-04-01T12:00");
    youth.submits("UserTask_FirstHomeVisit").submits("UserTask_StayCheck");
    youth.hasPassed("EndEvent_Stays").hasEnded();
  }

  private void seeksAHomeAgainSince(String day) {
    youth.isWaitingAt(NEW_WAY);
    assertThat(youth.tasks(NEW_WAY)).as("one way at a time").hasSize(1);
    assertThat(referrals.current(youth.caseNumber()).attempt()).isEqualTo(2);
    assertThat(referrals.current(youth.caseNumber()).openedOn()).hasToString(day);
    assertThat(homes.of(youth.caseNumber())).contains(new Progress(null, null, null));
    assertThat(cases.homeState(home)).as("somebody else lives there first").isEqualTo("WITHDRAWN");
  }

  private List<String> ends() {
    return jdbc.sql(
            "select end_reason from housing_referral where case_number = :case order by attempt")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }

  private void reports() {
    reports(youth);
  }

  private void reports(Walk who) {
    event
        .to(who, "homeless-again")
        .submits(REPORT, with("homelessnessType", "STREET", "sleepsTonight", "SAFE"));
    who.isNotAt(SHELTER);
  }
}
