package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Homes;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.Contacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before CTI's nine months: trust, and a leader who looks when it takes long (PATHWAY § 9.1). */
@PathwayTest
class PreCtiScenarioTest {

  private static final String LEADER = "UserTask_PreCtiLeader";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Contacts contacts;
  @Autowired Homes homes;
  @Autowired HousingReferrals referrals;
  @Autowired List<FormValues> formValues;
  @Autowired JdbcClient jdbc;

  @Test
  void after_three_months_the_leader_looks_and_the_preparation_goes_on() {
    Walk youth = prepares();
    time.passesUntil("2026-06-02T23:59:58");
    youth.isWaitingOnlyAt("UserTask_PreCti");
    time.passesUntil("2026-06-02T23:59:59");
    youth.isWaitingOnlyAt("UserTask_PreCti", LEADER);

    youth.submits(LEADER);
    youth.hasPassed("EndEvent_Assessed").isWaitingOnlyAt("UserTask_PreCti");
    time.passesUntil("2026-12-02T10:00");
    youth.isWaitingOnlyAt("UserTask_PreCti").isRunning();
  }

  @Test
  void the_leader_is_not_asked_any_more_when_phase_1_begins() {
    Walk youth = prepares();
    time.passesUntil("2026-06-03T10:00");
    youth.isWaitingAt(LEADER);
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-06-03"));
    youth.isNotAt(LEADER).isWaitingAt("UserTask_PhasePlan");
  }

  @Test
  void phase_1_waits_for_a_day_the_citizen_knows_and_the_day_is_a_promise() {
    Walk youth = prepares();
    assertThatThrownBy(() -> starts(youth, null))
        .hasMessageContaining("»Forventet indflytning«: borgeren skal kende en dato");
    starts(youth, "2026-05-01");
    assertThat(homes.of(youth.caseNumber()))
        .map(Homes.Progress::expectedMoveIn)
        .contains(LocalDate.of(2026, 5, 1));
    youth.hasPassed("ServiceTask_AgreeStart").isWaitingAt("UserTask_PhasePlan");
  }

  @Test
  void a_promise_made_elsewhere_or_a_home_is_enough() {
    Walk youth = prepares();
    homes.promise(youth.caseNumber(), LocalDate.of(2026, 3, 1));
    assertThatThrownBy(() -> starts(youth, null)).hasMessageContaining("Forventet indflytning");
    homes.promise(youth.caseNumber(), LocalDate.of(2026, 3, 2));
    starts(youth, null);
    youth.isWaitingAt("UserTask_PhasePlan");
  }

  @Test
  void who_has_moved_in_needs_no_date() {
    Walk youth = prepares();
    referrals.open(youth.caseNumber());
    referrals.movedIn(
        youth.caseNumber(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), "PRIVATE");
    starts(youth, null);
    youth.isWaitingAt("UserTask_PhasePlan");
  }

  @Test
  void a_promise_to_somebody_for_whom_nobody_looks_for_a_home_begins_the_way_to_one() {
    Walk youth = prepares();
    jdbc.sql("delete from housing_referral").update();
    starts(youth, "2026-05-01");
    youth.hasPassed("StartEvent_HousingNeeded").isWaitingAt("UserTask_HousingRegistration");
    time.passesUntil("2026-05-02T10:00");
    youth.isWaitingAt("UserTask_NewHorizon");
  }

  private void starts(Walk youth, String expectedMoveIn) {
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis", "DECISION",
            "phase1Start", "2026-03-02",
            "expectedMoveIn", expectedMoveIn));
  }

  @Test
  void contacts_of_the_first_month_are_shown_with_how_many_there_should_be() {
    Walk youth = prepares();
    assertThat(shown(youth)).as("no course yet").doesNotContainKey("firstMonthContacts");
    jdbc.sql(
            """
            insert into method_course
              (case_number, course_no, method, worker, provider, decided_on, started_on)
            values (?, 1, 'CTI', 'cti', 'MUNICIPALITY', ?, ?)
            """)
        .params(youth.caseNumber().value(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2))
        .update();
    assertThat(shown(youth)).containsEntry("firstMonthContacts", "0 af mindst 2");
    reached(youth, "2026-03-01", "2026-03-02", "2026-04-01", "2026-04-02");
    assertThat(shown(youth)).containsEntry("firstMonthContacts", "2 af mindst 2");
  }

  @Test
  void the_meetings_of_the_running_phase_are_shown_with_its_minimum() {
    Walk youth = prepares();
    assertThat(shown(youth)).doesNotContainKey("phaseMeetings");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
    contacts.add(
        youth.caseNumber(),
        new Contact(
            LocalDate.of(2026, 3, 2),
            "MEETING_OUT",
            Set.of("CITIZEN", "OFFER"),
            "MET",
            null,
            null,
            null));
    assertThat(shown(youth))
        .containsEntry(
            "phaseMeetings",
            "Med borger ude eller hjemme: 1 af mindst 3. Med støtter: 1 af mindst 2.");
  }

  private Walk prepares() {
    time.startsAt("2026-03-02T10:00");
    return cases.with("CTI").isWaitingOnlyAt("UserTask_PreCti");
  }

  private void reached(Walk youth, String... days) {
    for (String day : days) {
      contacts.add(
          youth.caseNumber(),
          new Contact(
              LocalDate.parse(day), "PHONE", Set.of("CITIZEN"), "REPLIED", null, null, null));
    }
  }

  private Map<String, Object> shown(Walk youth) {
    Map<String, Object> shown = new HashMap<>();
    formValues.forEach(provider -> shown.putAll(provider.of(youth.caseNumber())));
    return shown;
  }
}
