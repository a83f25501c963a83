package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A home is offered, and comes back on every way but one. */
@PathwayTest
class HousingOfferScenarioTest {

  private static final String OFFER = "UserTask_HousingOffer";

  private static final AppliedFor STUDENT =
      new AppliedFor(
          Set.of(HousingSource.QUARTER_RULE),
          false,
          9_000,
          1,
          Set.of(),
          Set.of(),
          null,
          Set.of(),
          true);

  @Autowired private Pathway pathway;
  @Autowired private SeekingHome seeking;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Vacancies vacancies;
  @Autowired private Holds holds;
  @Autowired private Offers offers;
  @Autowired private HousingReferrals referrals;
  @Autowired private SupportCases cases;
  @Autowired private CaseLife life;
  @Autowired private RuntimeService runtime;
  @Autowired private FormService formService;
  @Autowired private TransactionTemplate transaction;
  @Autowired private List<FormValues> values;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void a_home_that_is_accepted_is_the_young_persons() {
    int home = home(1);
    Walk youth = isOffered(home);
    youth.isWaitingOnlyAt(OFFER);
    assertThat(youth.task(OFFER).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 9)));
    youth.submitsAs("housing", OFFER, with("answer", "ACCEPTED", "viewingOn", "2026-03-04"));

    youth.hasEnded().hasPassed("EndEvent_Accepted").hasNotPassed("ServiceTask_WatchFunding");
    assertThat(youth.finalVariable("housing-offer", "outcome")).isEqualTo("ACCEPTED");
    assertThat(state(home)).isEqualTo(Home.State.ALLOCATED);
    assertThat(referrals.current(youth.caseNumber()).unitId()).isEqualTo(home);
    assertThat(offered(youth)).containsExactly(Offers.State.ACCEPTED);
  }

  @Test
  void a_declined_home_is_free_at_once_and_the_first_that_counts_asks_nobody() {
    int home = home(1);
    Walk youth = declines(newYouth(), home, DeclineReason.AREA);

    youth.hasEnded().hasPassed("EndEvent_Declined");
    assertThat(state(home)).isEqualTo(Home.State.FREE);
    assertThat(step(youth)).isEqualTo("CONTINUE");
    assertThat(offers.ofAttempt(youth.caseNumber()))
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.counts()).isTrue();
              assertThat(offer.declineReason()).isEqualTo(DeclineReason.AREA);
            });
  }

  @Test
  void the_second_that_counts_asks_for_a_talk_and_the_third_and_fourth_for_a_leader() {
    CaseNumber youth = newYouth();
    declines(youth, home(1), DeclineReason.AREA);
    assertThat(step(declines(youth, home(2), DeclineReason.CONDITION))).isEqualTo("TALK");
    assertThat(step(declines(youth, home(3), DeclineReason.MOVES_IN_WITH_OTHER)))
        .isEqualTo("LEADER");
    assertThat(step(declines(youth, home(4), DeclineReason.OTHER))).isEqualTo("LEADER");
    assertThat(referrals.current(youth).isOpen()).isTrue();
  }

  @Test
  void what_the_young_person_could_not_help_counts_for_nothing_however_often() {
    CaseNumber youth = newYouth();
    declines(youth, home(1), DeclineReason.AREA);
    declines(youth, home(2), DeclineReason.RENT);
    declines(youth, home(3), DeclineReason.STUDY_REQUIREMENT);
    declines(youth, home(4), DeclineReason.UNSAFE);
    isOffered(youth, home(5)).submits(OFFER, with("answer", "NO_ANSWER"));
    isOffered(youth, home(6))
        .submits(OFFER, with("answer", "NOT_OFFERED", "notOfferedReason", "Testgrund"));
    Walk walk = declines(youth, home(7), DeclineReason.UNSAFE);
    assertThat(steps(walk)).containsOnly("CONTINUE");

    assertThat(step(declines(youth, home(8), DeclineReason.AREA))).isEqualTo("TALK");
    Walk after = declines(youth, home(9), DeclineReason.RENT);
    assertThat(step(after))
        .as("a decline that does not count asks for no second talk")
        .isEqualTo("CONTINUE");
  }

  @Test
  void a_decline_names_its_reason_and_nobody_else_does() {
    Walk youth = isOffered(home(1));
    assertThatThrownBy(() -> submitted(youth, Map.of("answer", "DECLINED")))
        .hasMessageContaining("Afslagsårsag");
    assertThatThrownBy(
            () -> submitted(youth, Map.of("answer", "ACCEPTED", "declineReason", "AREA")))
        .hasMessageContaining("Afslagsårsag");
    assertThatThrownBy(() -> submitted(youth, Map.of("answer", "NOT_OFFERED")))
        .hasMessageContaining("Hvorfor boligen ikke er tilbudt");
    youth.isWaitingOnlyAt(OFFER);
  }

  @Test
  void a_home_that_does_not_suit_after_all_goes_on_and_is_no_decline() {
    int home = home(1);
    Walk youth = isOffered(home);
    youth.submits(OFFER, with("answer", "NOT_OFFERED", "notOfferedReason", "Testgrund"));

    youth.hasEnded().hasPassed("EndEvent_Withdrawn");
    assertThat(state(home)).isEqualTo(Home.State.FREE);
    assertThat(offered(youth)).containsExactly(Offers.State.NOT_OFFERED);
  }

  @Test
  void an_answer_is_waited_for_until_the_last_day_ends() {
    int home = home(1);
    Walk youth = isOffered(home);
    time.passesUntil("2026-03-09T23:59:58");
    youth.isWaitingOnlyAt(OFFER);
    assertThat(state(home)).isEqualTo(Home.State.HELD);
    time.passesUntil("2026-03-10T00:00");

    youth.hasEnded().hasPassed("EndEvent_NoAnswer").hasNotPassed("ServiceTask_ApplyDeclineRule");
    assertThat(state(home)).isEqualTo(Home.State.FREE);
    assertThat(offered(youth)).containsExactly(Offers.State.NO_ANSWER);
    assertThat(step(youth)).isEqualTo("CONTINUE");
  }

  @Test
  void the_last_day_ends_in_copenhagen_also_when_summer_time_begins() {
    time.startsAt("2026-03-24T22:30");
    Walk youth = isOffered(home(1));
    assertThat(youth.task(OFFER).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 31)));
    time.passesUntil("2026-03-31T23:59:58");
    youth.isWaitingOnlyAt(OFFER);
    time.passesUntil("2026-04-01T00:00");
    youth.hasEnded();
  }

  @Test
  void no_answer_is_waited_for_longer_than_the_home_is_held() {
    int home = home(1);
    CaseNumber youth = newYouth();
    holds.hold(home, youth, civil.endOfDay(LocalDate.of(2026, 3, 4)));
    Walk walk = begins(youth, home);
    assertThat(walk.task(OFFER).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 3, 4)));
  }

  @Test
  void a_home_that_the_landlord_takes_back_is_no_decline_and_stays_out() {
    int home = home(1);
    Walk youth = isOffered(home);
    pathway.startsAlone(
        "withdraw-vacancy",
        "housing",
        with("home", String.valueOf(home), "withdrawReason", "LET_TO_ANOTHER"));

    youth.hasEnded().hasPassed("MessageEvent_HomeWithdrawn", "EndEvent_Withdrawn");
    assertThat(state(home)).isEqualTo(Home.State.WITHDRAWN);
    assertThat(offered(youth)).containsExactly(Offers.State.WITHDRAWN);
    assertThat(step(youth)).isEqualTo("CONTINUE");
  }

  @Test
  void a_case_that_closes_while_a_home_is_offered_gives_it_back() {
    int home = home(1);
    Walk youth = isOffered(home);
    transaction.executeWithoutResult(all -> life.close(youth.caseNumber(), "OTHER", "test"));
    assertThat(state(home)).isEqualTo(Home.State.FREE);
    assertThat(offered(youth)).containsExactly(Offers.State.LAPSED);
  }

  @Test
  void an_administrator_who_deletes_the_process_gives_the_home_back() {
    int home = home(1);
    Walk youth = isOffered(home);
    String instance = youth.task(OFFER).getProcessInstanceId();
    runtime.deleteProcessInstance(instance, "test", true, true);

    assertThat(state(home)).isEqualTo(Home.State.FREE);
    assertThat(offered(youth)).containsExactly(Offers.State.LAPSED);
  }

  @Test
  void a_whole_search_that_is_deleted_gives_the_home_to_the_one_who_waits() {
    int home = home(1);
    CaseNumber first = seeking.onLowBenefit(STUDENT);
    seeking.begins(first, "housing-search");
    time.settle();
    CaseNumber second = seeking.onLowBenefit(STUDENT);
    seeking.begins(second, "housing-search");
    time.settle();
    Walk waits = pathway.walk(second).isNotAt(OFFER);

    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(first.value())
        .rootProcessInstances()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test", true, true));
    time.settle();
    assertThat(offered(pathway.walk(first))).containsExactly(Offers.State.LAPSED);
    assertThat(waits.isWaitingOnlyAt(OFFER).variablesAt(OFFER)).containsEntry("unitId", home);
  }

  @Test
  void the_form_shows_home_reasons_and_rule_and_the_engine_holds_no_address() {
    CaseNumber youth = newYouth();
    declines(youth, home(1), DeclineReason.RENT);
    declines(youth, home(2), DeclineReason.AREA);
    int home = college("Opfundetvej 9");
    holds.hold(home, youth, civil.endOfDay(LocalDate.of(2026, 3, 9)));
    jdbc.sql(
            """
            insert into housing_match values
              (:case, 1, :unit, 'OFFERED', 3, '', 'husleje inden for loftet', current_timestamp)
            """)
        .param("case", youth.value())
        .param("unit", home)
        .update();
    Walk walk = begins(youth, home);

    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth)));
    assertThat(shown.get("offeredHome").toString())
        .contains("**Opfundetvej 9**, Valby")
        .contains("3.000 kr. om måneden, 25 m², 1 værelse")
        .contains("Ledig fra den 1. april 2026")
        .contains("Øresundskollegiet")
        .contains("Studiepligt: ja")
        .contains("Elevator");
    assertThat(shown.get("offerWhy")).isEqualTo("Husleje inden for loftet.");
    assertThat(shown.get("offerAnswerBy")).isEqualTo("den 9. marts 2026");
    assertThat(shown.get("offerDeclines").toString())
        .contains(
            "Opfundetvej 1, 3.000 kr., tilbudt den 2. marts 2026: afslået: husleje (tæller ikke)")
        .contains("Opfundetvej 2, 3.000 kr., tilbudt den 2. marts 2026: afslået: område (tæller)")
        .contains("Afslag, der tæller: 1.");
    assertThat(walk.variablesAt(OFFER).toString()).doesNotContain("Opfundetvej");
  }

  @Test
  void the_source_of_the_home_tells_its_own_rule_and_the_first_home_says_that_it_is_the_first() {
    CaseNumber youth = newYouth();
    isOffered(youth, home(1));
    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth)));
    assertThat(shown.get("offerWarning").toString()).contains("nogle kommuner giver kun ét tilbud");
    assertThat(shown.get("offerDeclines").toString()).contains("den første bolig");
    assertThat(shown.get("offerWhy")).isEqualTo("Det er ikke noteret.");
  }

  @Test
  void a_talk_is_held_by_the_worker_or_a_leader_and_ends_nothing() {
    CaseNumber youth = newYouth();
    declines(youth, home(1), DeclineReason.AREA);
    declines(youth, home(2), DeclineReason.AREA);
    Walk walk = talks(youth, "TALK");
    walk.isWaitingOnlyAt("UserTask_DeclineTalk");
    assertThat(step(declines(youth, home(3), DeclineReason.AREA))).isEqualTo("LEADER");
    walk.submits("UserTask_DeclineTalk", with("talkedOn", time.today())).hasEnded();

    talks(youth, "LEADER").isWaitingOnlyAt("UserTask_DeclineLeader");
    assertThat(step(declines(youth, home(4), DeclineReason.AREA)))
        .as("the leader who has not looked yet looks at this one, too")
        .isEqualTo("CONTINUE");
    assertThat(
            jdbc.sql("select to_group from notice where subject = 'DECLINES'")
                .query(String.class)
                .list())
        .containsExactly("team-leaders");
    walk.submits("UserTask_DeclineLeader").hasEnded();
    assertThat(cases.isOpen(youth)).isTrue();
    assertThat(referrals.current(youth).isOpen()).isTrue();
  }

  private Walk talks(CaseNumber youth, String step) {
    runtime.startProcessInstanceByKey("decline-talk", youth.value(), Map.of("declineStep", step));
    time.settle();
    return pathway.walk(youth);
  }

  private Walk declines(CaseNumber youth, int home, DeclineReason reason) {
    return isOffered(youth, home)
        .submits(OFFER, with("answer", "DECLINED", "declineReason", reason.name()));
  }

  private Walk isOffered(int home) {
    return isOffered(newYouth(), home);
  }

  private Walk isOffered(CaseNumber youth, int home) {
    holds.hold(home, youth, civil.endOfDay(civil.today().plusDays(7)));
    return begins(youth, home);
  }

  private Walk begins(CaseNumber youth, int home) {
    runtime.startProcessInstanceByKey("housing-offer", youth.value(), Map.of("unitId", home));
    time.settle();
    return pathway.walk(youth);
  }

  private void submitted(Walk youth, Map<String, Object> answers) {
    formService.submitTaskForm(youth.task(OFFER).getId(), answers);
  }

  private CaseNumber newYouth() {
    CaseNumber youth = cases.open("test");
    referrals.open(youth);
    return youth;
  }

  private int home(int number) {
    return register("Opfundetvej " + number, HousingSource.QUARTER_RULE);
  }

  private int college(String address) {
    return register(address, HousingSource.OERESUND_COLLEGE);
  }

  private int register(String address, HousingSource source) {
    return vacancies
        .register(
            new Vacancy(
                source,
                "Boligselskabet Prøvehjem",
                null,
                address,
                "VALBY",
                3_000,
                25,
                1,
                true,
                Set.of(Accessibility.LIFT),
                LocalDate.of(2026, 4, 1),
                false))
        .home()
        .id();
  }

  private Home.State state(int home) {
    return vacancies.find(home).orElseThrow().state();
  }

  private List<Offers.State> offered(Walk youth) {
    return jdbc
        .sql("select state from housing_offer where case_number = :case order by offer_id")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list()
        .stream()
        .map(Offers.State::valueOf)
        .toList();
  }

  private String step(Walk youth) {
    return steps(youth).get(0);
  }

  /** What each offer asked for, newest first. */
  private List<String> steps(Walk youth) {
    return jdbc.sql(
            """
            select v.text_ from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_
            where v.name_ = 'declineStep' and p.proc_def_key_ = 'housing-offer'
            and p.business_key_ = :case order by p.start_time_ desc, p.id_ desc
            """)
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }
}
