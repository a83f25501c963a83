package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.LifeEvents;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An event is told once and reaches the case wherever it is: on the street, between, in support.
 */
@PathwayTest
class LifeEventScenarioTest {

  private static final String CRISIS = "crisis";

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Journey journey;
  @Autowired private SupportedCase supported;
  @Autowired private SupportCases cases;
  @Autowired private Risks risks;
  @Autowired private List<FormValues> values;
  @Autowired private LifeEvents events;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aMondayMorning() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void whoever_tells_of_an_event_chooses_case_and_event_and_the_support_goes_on() {
    var youth = supported.with("ICM");

    tells(youth, CRISIS);

    youth.isWaitingAt("UserTask_HandleCrisis", "UserTask_IcmPlan");
    assertThat(told(youth)).isEqualTo(1);
    youth.hasPassed("EndEvent_LifeEventPassedOn");
    isOverAfterACalmWeek(youth);
    youth.hasPassed("EndEvent_CrisisOver", "EndEvent_EventFollowedUp");
    youth.isWaitingAt("UserTask_IcmPlan").isNotAt("UserTask_CrisisFollowUp");

    tells(youth, CRISIS);
    youth.isWaitingAt("UserTask_HandleCrisis");
    assertThat(told(youth)).isEqualTo(2);
  }

  @Test
  void the_same_event_told_again_while_it_is_under_way_is_refused_by_name() {
    var youth = supported.with("ICM");
    tells(youth, CRISIS);

    assertThatThrownBy(() -> tells(youth, CRISIS))
        .hasMessageContaining("Hændelse")
        .hasMessageContaining("allerede registreret");
    assertThat(youth.tasks("UserTask_HandleCrisis")).hasSize(1);
    assertThat(told(youth)).isEqualTo(1);
  }

  /** Nothing is open then that somebody could write it in. */
  @Test
  void danger_told_while_the_last_crisis_is_only_followed_up_is_a_crisis_at_once() {
    var youth = supported.with("ICM");
    tells(youth, CRISIS);
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passesUntil("2026-03-02T20:00");

    tells(youth, CRISIS);

    youth.isWaitingAt("UserTask_HandleCrisis");
    assertThat(risks.isHigh(youth.caseNumber())).isTrue();
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passesUntil("2026-03-03T19:59");
    youth.isNotAt("UserTask_CrisisFollowUp");
    time.passesUntil("2026-03-03T20:00");
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));

    time.passesUntil("2026-03-05T10:00");
    tells(youth, CRISIS);
    isOverAfterACalmWeek(youth);
    youth.hasPassed("EndEvent_CrisisOver").isNotAt("UserTask_HandleCrisis");
  }

  @Test
  void danger_told_while_somebody_should_ask_how_it_goes_is_a_crisis_at_once() {
    var youth = supported.with("ICM");
    tells(youth, CRISIS);
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passesUntil("2026-03-03T10:00");
    youth.isWaitingAt("UserTask_CrisisFollowUp");

    tells(youth, CRISIS);

    youth.isWaitingAt("UserTask_HandleCrisis").isNotAt("UserTask_CrisisFollowUp");
    isOverAfterACalmWeek(youth);
  }

  @Test
  void who_finds_no_place_to_sleep_while_a_crisis_is_followed_up_is_in_a_crisis_again() {
    var youth = supported.with("ICM");
    tells(youth, CRISIS);
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    tells(youth, "homeless-again");
    youth.submits("UserTask_ReportHomelessAgain", with("sleepsTonight", "NOWHERE"));

    youth.submits("UserTask_FindShelterTonight", with("sleepSolution", "NONE_FOUND"));

    youth.hasPassed("EndEvent_CrisisUnderWay").isWaitingAt("UserTask_HandleCrisis");
    assertThat(youth.tasks("UserTask_HandleCrisis")).hasSize(1);
  }

  @Test
  void what_was_written_is_there_for_the_colleague_who_goes_on_and_only_for_that_event() {
    var youth = supported.with("ICM");
    tells(youth, CRISIS, "Er kørt på skadestuen.");
    tells(youth, "wants-to-stop", "Vil være i fred.");

    assertThat(shown(youth))
        .containsEntry("crisisTold", "Meldt den 2. marts 2026: Er kørt på skadestuen.")
        .containsEntry("wantsToStopTold", "Meldt den 2. marts 2026: Vil være i fred.");

    isOverAfterACalmWeek(youth);
    tells(youth, CRISIS);
    assertThat(shown(youth)).doesNotContainKey("crisisTold").containsKey("wantsToStopTold");
  }

  @Test
  void whoever_may_end_the_support_reads_that_somebody_is_in_danger() {
    var youth = supported.with("ICM");
    tells(youth, "wants-to-stop");
    assertThat(shown(youth)).doesNotContainKey("openDanger");

    tells(youth, CRISIS);
    assertThat(shown(youth).get("openDanger").toString()).contains("håndtér krisen først");

    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    assertThat(shown(youth)).doesNotContainKey("openDanger");
  }

  @Test
  void an_event_that_is_no_event_or_lies_ahead_is_refused() {
    var youth = supported.with("ICM");
    assertThatThrownBy(() -> tells(youth, "support-pathway")).hasMessageContaining("Hændelse");
    assertThatThrownBy(
            () ->
                pathway.starts(
                    "report-life-event",
                    "icm",
                    with(
                        "caseNumber",
                        youth.caseNumber().value(),
                        "lifeEvent",
                        CRISIS,
                        "happenedOn",
                        "2026-03-03")))
        .hasMessageContaining("Dato");
    assertThatThrownBy(() -> reports(youth.caseNumber(), "no-such-event"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(told(youth)).isZero();
  }

  @Test
  void of_eight_who_tell_the_same_at_once_one_is_heard() {
    var youth = supported.with("ICM");

    long heard =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(() -> reports(youth.caseNumber(), CRISIS))
                        .orTimeout(30, TimeUnit.SECONDS))
            .limit(8)
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();
    time.settle();

    assertThat(heard).isEqualTo(1);
    assertThat(told(youth)).isEqualTo(1);
    assertThat(youth.tasks("UserTask_HandleCrisis")).hasSize(1);
  }

  @Test
  void an_event_told_too_early_waits_for_the_pathway() {
    CaseNumber youth = cases.open("test");
    reports(youth, CRISIS);
    time.settle();
    assertThat(status("LifeEvent")).isEqualTo("WAITING");

    inbox.send(youth, "NewEnquiry", Map.of("entryRoute", "STREET", "readyForIntake", true));
    time.settle();

    pathway.walk(youth).isWaitingAt("UserTask_RegisterCitizen", "UserTask_HandleCrisis");
    assertThat(status("LifeEvent")).isEqualTo("DELIVERED");
  }

  /** Nobody in the house sends it; a message from outside could. */
  @Test
  void a_message_of_an_unknown_kind_stays_to_be_seen_and_the_case_goes_on() {
    var youth = supported.with("ICM");

    inbox.sendToCarrier(
        youth.caseNumber(),
        "LifeEvent",
        Map.of("lifeEvent", "support-pathway", "lifeEventOn", "2026-03-02"));
    time.settle();

    assertThat(status("LifeEvent")).isEqualTo("WAITING");
    youth.isWaitingAt("UserTask_IcmPlan");
    tells(youth, CRISIS);
    youth.isWaitingAt("UserTask_HandleCrisis");
  }

  @Test
  void it_is_heard_once_while_the_street_is_a_part_of_the_pathway() {
    var youth = pathway.starts("support-pathway", "outreach", with("entryRoute", "STREET"));
    youth.isWaitingOnlyAt("UserTask_RecordContact");

    tells(youth, CRISIS);

    assertThat(youth.tasks("UserTask_HandleCrisis")).hasSize(1);
    assertThat(told(youth)).isEqualTo(1);
  }

  @Test
  void it_is_heard_on_the_street_and_goes_on_when_the_young_person_is_enrolled() {
    var youth = journey.metOnTheStreet();
    tells(youth, CRISIS);
    youth.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");

    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
    youth.isWaitingOnlyAt("UserTask_RegisterCitizen", "UserTask_HandleCrisis");

    isOverAfterACalmWeek(youth);
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
    youth.isWaitingOnlyAt("UserTask_RegisterCitizen");
    tells(youth, CRISIS);
    youth.isWaitingOnlyAt("UserTask_RegisterCitizen", "UserTask_HandleCrisis");
  }

  @Test
  void a_street_case_closes_when_the_crisis_in_it_is_over_and_not_before() {
    var youth = journey.metOnTheStreet();
    tells(youth, CRISIS);
    youth.submits("UserTask_BuildContact", with("contactResult", "REFUSED"));
    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "PAUSE"));
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
    youth.isWaitingOnlyAt("UserTask_HandleCrisis");

    isOverAfterACalmWeek(youth);

    youth.hasEnded();
    assertThat(outcome(youth)).isEqualTo("WANTED_TO_STOP");
  }

  @Test
  void while_a_handover_runs_an_event_is_followed_up_and_the_handover_goes_on() {
    var youth = supported.with("ICM");
    inbox.send(youth.caseNumber(), "EndRequested", Map.of());
    time.settle();
    youth.isWaitingAt("UserTask_AgreeHandover");

    tells(youth, CRISIS);

    youth.isWaitingAt("UserTask_AgreeHandover", "UserTask_HandleCrisis");
    isOverAfterACalmWeek(youth);
    youth.isWaitingAt("UserTask_AgreeHandover");
  }

  private void isOverAfterACalmWeek(Walk youth) {
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passes(java.time.Period.ofDays(1));
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    time.passes(java.time.Period.ofDays(6));
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
  }

  private void tells(Walk youth, String event) {
    pathway.starts(
        "report-life-event",
        "icm",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", event));
  }

  private void tells(Walk youth, String event, String note) {
    pathway.starts(
        "report-life-event",
        "icm",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", event, "lifeEventNote", note));
  }

  private Map<String, Object> shown(Walk youth) {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(value -> shown.putAll(value.of(youth.caseNumber())));
    return shown;
  }

  private boolean reports(CaseNumber youth, String kind) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> events.report(youth, kind, LocalDate.of(2026, 3, 2), "system")));
  }

  private int told(Walk youth) {
    return jdbc.sql("select count(*) from case_event where case_number = :case")
        .param("case", youth.caseNumber().value())
        .query(Integer.class)
        .single();
  }

  private String status(String message) {
    return jdbc.sql("select status from inbox where message = :message")
        .param("message", message)
        .query(String.class)
        .single();
  }

  private String outcome(Walk youth) {
    return jdbc.sql("select outcome from support_case where case_number = :case")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .single();
  }
}
