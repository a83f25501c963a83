package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.forms.FormValues;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before CTI's nine months: trust, and a leader who looks when it takes long (PATHWAY § 9.1). */
@PathwayTest
@Import(SupportedCase.class)
class PreCtiScenarioTest {

  private static final String LEADER = "UserTask_PreCtiLeader";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Contacts contacts;
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
        "UserTask_PreCti", with("phase1StartBasis", "DECISION", "phase1Start", "2026-06-03"));
    youth.isNotAt(LEADER).isWaitingAt("UserTask_PhasePlan");
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
        "UserTask_PreCti", with("phase1StartBasis", "DECISION", "phase1Start", "2026-03-02"));
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
