package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.handover.FollowUpConsent;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three and nine months after the end we ask how it goes, if the young person has said yes. */
@PathwayTest
class FollowUpScenarioTest {

  private static final String ASK = "UserTask_FollowUp";

  @Autowired SupportedCase supported;
  @Autowired AcceptedHomeCase homes;
  @Autowired SupportCases cases;
  @Autowired Endings endings;
  @Autowired FollowUpConsent consent;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @Test
  void we_ask_after_three_and_after_nine_months_and_keep_the_answers() {
    Walk youth = closes(true);
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
    youth.isNotAt(ASK).isRunning();
    time.passesUntil("2026-09-01T23:59:59");
    youth.isNotAt(ASK);
    time.passesUntil("2026-09-02T00:00");
    youth.isWaitingOnlyAt(ASK);
    youth.submits(
        ASK,
        with(
            "reached",
            "YES",
            "stillInHome",
            "YES",
            "housingStatus",
            "OWN_HOME_WITH_SUPPORT",
            "developmentNetwork",
            4));
    time.passesUntil("2027-03-01T23:59:59");
    youth.isNotAt(ASK);
    time.passesUntil("2027-03-02T00:00");
    youth.submits(ASK, with("reached", "YES", "housingStatus", "OWN_HOME_NO_SUPPORT"));

    youth.hasEnded().hasPassed("EndEvent_FollowedUp");
    assertThat(measured("moment")).contains("FOLLOW_UP_3M", "FOLLOW_UP_9M");
    assertThat(measured("housing_status")).contains("OWN_HOME_WITH_SUPPORT", "OWN_HOME_NO_SUPPORT");
    assertThat(youth.finalVariable("follow-up", "outcome")).isEqualTo("FOLLOWED_UP");
  }

  @Test
  void who_is_not_reached_is_asked_once_more_and_left_in_peace_then() {
    Walk youth = closes(true);
    time.passes(Period.ofMonths(3));
    assertThatThrownBy(() -> youth.submits(ASK, with("reached", "NO", "stillInHome", "YES")))
        .hasMessageContaining("Stadig i bolig");
    youth.submits(ASK, with("reached", "NO"));
    youth.isRunning().isNotAt(ASK);
    time.passes(Period.ofMonths(6));
    youth.submits(ASK, with("reached", "NO"));
    youth.hasEnded().hasPassed("EndEvent_NotReached");
    assertThat(youth.finalVariable("follow-up", "outcome")).isEqualTo("NOT_REACHED");
    assertThat(measured("moment")).doesNotContain("FOLLOW_UP_3M", "FOLLOW_UP_9M");
  }

  @Test
  void who_does_not_want_to_be_asked_again_is_left_in_peace() {
    Walk youth = closes(true);
    time.passes(Period.ofMonths(3));
    youth.submits(ASK, with("reached", "YES", "askNoMore", true));
    youth.hasEnded().hasPassed("EndEvent_FollowedUp");
    assertThat(measured("moment")).contains("FOLLOW_UP_3M");
  }

  @Test
  void nobody_asks_again_for_somebody_who_has_died_since_the_end() {
    Walk youth = closes(true);
    time.passes(Period.ofMonths(3));
    youth.submits(ASK, with("reached", "NO", "askNoMore", true));
    youth.hasEnded().hasPassed("EndEvent_NotReached");
  }

  @Test
  void who_wants_contact_gets_a_new_case_and_the_closed_one_stays_as_it_was() {
    Walk youth = closes(true);
    time.passes(Period.ofMonths(3));
    youth.submits(ASK, with("reached", "YES", "wantsContact", true));
    youth.hasEnded().hasPassed("EndEvent_WayBack");

    List<CaseNumber> open = cases.openCases();
    assertThat(open).hasSize(1).doesNotContain(youth.caseNumber());
    Walk back = pathway.walk(open.get(0));
    back.isWaitingAt("UserTask_RegisterCitizen");
    assertThat(back.caseRecord().text("remark")).contains(youth.caseNumber().value());
    assertThat(back.caseRecord().text("entryRoute")).isEqualTo("SELF_REFERRAL");
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
  }

  @Test
  void nobody_is_asked_who_has_not_said_yes() {
    closes(false).hasEnded();
  }

  @Test
  void nobody_is_asked_after_a_death_or_when_a_case_was_deleted() {
    assertThat(consented(Basis.HANDED_OVER, true)).isTrue();
    assertThat(consented(Basis.OWN_EXIT, true)).isTrue();
    assertThat(consented(Basis.OWN_EXIT, false)).isFalse();
    assertThat(consented(Basis.MOVED, true)).isTrue();
    assertThat(consented(Basis.DEATH, true)).isFalse();

    Walk youth = supported.with("ICM");
    homes.says(youth.caseNumber(), "UserTask_ClosingTalk", Map.of("followUpConsent", true));
    assertThat(consent.isGiven(youth.caseNumber())).isFalse();
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .rootProcessInstances()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    youth.hasEnded();
  }

  private boolean consented(Basis basis, boolean said) {
    CaseNumber youth = cases.open("test");
    homes.says(youth, "UserTask_ClosingTalk", Map.of("followUpConsent", said));
    endings.agreed(youth, new Ending(basis, "OTHER"));
    return consent.isGiven(youth);
  }

  private List<String> measured(String column) {
    return jdbc.sql("select " + column + " from measurement").query(String.class).list().stream()
        .filter(value -> value != null)
        .toList();
  }

  /** A whole handover, decided on 2 June 2026. */
  private Walk closes(boolean mayAsk) {
    time.startsAt("2026-03-02T10:00");
    Walk youth = supported.with("ICM");
    time.passesUntil("2026-06-02T10:00");
    return youth
        .submits("UserTask_IcmReview", with("continuation", "CLOSE"))
        .submits("UserTask_AgreeHandover", with("receiver1", "NETWORK"))
        .submits("UserTask_AwaitReceipt")
        .submits("UserTask_ClosingTalk", with("followUpConsent", mayAsk))
        .submits("UserTask_RecommendClosing", with("purposeMet", "FULLY"))
        .submits("UserTask_DecideSupport", with("supportDecision", "END"));
  }
}
