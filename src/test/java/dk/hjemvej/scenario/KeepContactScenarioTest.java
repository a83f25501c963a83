package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import dk.hjemvej.support.Contacts;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next contact: one open task, moved only by a contact in which the citizen was reached. */
@PathwayTest
class KeepContactScenarioTest {

  private static final String CONTACT = "UserTask_ContactCitizen";
  private static final String LEADER = "UserTask_AgreeContactWay";
  private static final Map<String, Object> MET = with("contactResult", "MET");

  @Autowired Pathway pathway;
  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Contacts contacts;
  @Autowired ContactRhythm rhythm;
  @Autowired CaseDates dates;
  @Autowired StandingLadders ladders;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "P7D, P14D, 2026-03-09, 2026-03-16",
    "P14D, P28D, 2026-03-16, 2026-03-30",
    "P1M, P42D, 2026-04-02, 2026-04-13",
    "P3D, P9D, 2026-03-05, 2026-03-11",
  })
  void the_next_contact_is_due_an_interval_after_the_last(
      String interval, String limit, String due, String silence) {
    Walk youth = begins(interval, limit);

    youth.isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo(due);
    assertThat(youth.variable("silenceDue")).isEqualTo(silence);
    assertThat(youth.task(CONTACT).getDueDate()).isEqualTo(endOf(due));

    time.passes(Period.ofDays(2));
    youth.submits(CONTACT, MET).isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue"))
        .isEqualTo(LocalDate.of(2026, 3, 4).plus(Period.parse(interval)).toString());
    assertThat(youth.variable("silenceDue"))
        .isEqualTo(LocalDate.of(2026, 3, 4).plus(Period.parse(limit)).toString());
    assertThat(dates.differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CITIZEN, NOT_MET", "CITIZEN, CANCELLED", "NETWORK, MET", "OFFER, REPLIED"})
  void an_attempt_is_written_down_and_moves_no_day(String with, String result) {
    Walk youth = begins("P7D", "P14D");
    time.passes(Period.ofDays(3));

    youth.submits(CONTACT, with("withWhom", List.of(with), "contactResult", result));

    youth.isWaitingOnlyAt(CONTACT);
    assertThat(contacts.of(youth.caseNumber())).hasSize(1);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-09");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-03-16");
  }

  @Test
  void an_agreed_day_goes_before_the_interval_until_the_next_contact() {
    Walk youth = begins("P7D", "P14D");
    youth.submits(CONTACT, with("contactResult", "REPLIED", "nextContactOn", "2026-03-16"));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-16");

    time.passesUntil("2026-03-16T12:00");
    youth.submits(CONTACT, MET);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-23");
  }

  @Test
  void an_agreement_later_than_a_silence_may_last_is_refused_and_so_is_one_in_the_past() {
    Walk youth = begins("P7D", "P14D");
    time.passes(Period.ofDays(2));
    Map<String, Object> tooLate =
        with("contactOn", "2026-03-03", "contactResult", "MET", "nextContactOn", "2026-03-18");
    Map<String, Object> past =
        with("contactOn", "2026-03-03", "contactResult", "MET", "nextContactOn", "2026-03-03");

    assertThatThrownBy(() -> youth.submits(CONTACT, tooLate))
        .hasMessageContaining("»Næste aftale«")
        .hasMessageContaining("17. marts 2026");
    assertThatThrownBy(() -> youth.submits(CONTACT, past)).hasMessageContaining("»Næste aftale«");
    assertThat(contacts.of(youth.caseNumber())).isEmpty();

    youth.submits(
        CONTACT,
        with("contactOn", "2026-03-03", "contactResult", "MET", "nextContactOn", "2026-03-17"));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-17");
  }

  @Test
  void whoever_was_not_reached_has_agreed_on_nothing() {
    Walk youth = begins("P7D", "P14D");
    assertThatThrownBy(
            () ->
                youth.submits(
                    CONTACT, with("contactResult", "NOT_MET", "nextContactOn", "2026-03-05")))
        .hasMessageContaining("»Næste aftale«");
  }

  @Test
  void an_unplanned_contact_moves_the_next_one_only_if_the_citizen_was_reached() {
    Walk youth = begins("P7D", "P14D");
    time.passes(Period.ofDays(5));
    String before = youth.task(CONTACT).getId();

    note(youth, "contactResult", "NOT_MET");
    assertThat(youth.task(CONTACT).getId()).isEqualTo(before);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-09");

    note(youth, "contactResult", "REPLIED");
    youth.isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-14");
    assertThat(contacts.of(youth.caseNumber())).hasSize(2);
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void a_note_written_late_takes_no_later_contact_back() {
    Walk youth = begins("P7D", "P14D");
    time.passes(Period.ofDays(5));
    youth.submits(CONTACT, MET);
    note(youth, "contactResult", "MET", "contactOn", "2026-03-04");
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-14");
  }

  @Test
  void where_nobody_keeps_contact_any_more_a_note_is_written_and_no_message_is_left() {
    Walk youth = begins("P7D", "P14D");
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .rootProcessInstances()
        .list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));

    note(youth, "contactResult", "MET");
    assertThat(contacts.of(youth.caseNumber())).hasSize(1);
    assertThat(jdbc.sql("select count(*) from inbox").query(Integer.class).single()).isZero();
  }

  @Test
  void while_the_citizen_is_away_there_is_another_rhythm_and_then_the_usual_one() {
    Walk youth = begins("P7D", "P14D");
    rhythm.paused(youth.caseNumber(), Period.ofDays(14));
    youth.isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-16");

    time.passes(Period.ofDays(20));
    assertThat(ladders.of(youth)).isEmpty();
    rhythm.resumed(youth.caseNumber());
    youth.isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-29");
    assertThat(dates.differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P7D, P14D, 2026-03-09, 2026-03-16",
    "P14D, P28D, 2026-03-16, 2026-03-30",
    "P1M, P42D, 2026-04-02, 2026-05-02",
  })
  void the_worker_is_reminded_and_then_the_leader_steps_in(
      String interval, String limit, String due, String leaderOn) {
    Walk youth = begins(interval, limit);
    time.passesUntil(due + "T23:59:58");
    assertThat(ladders.of(youth)).isEmpty();
    time.passesUntil(LocalDate.parse(due).plusDays(1) + "T00:00");
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    youth.isWaitingOnlyAt(CONTACT);

    time.passesUntil(LocalDate.parse(leaderOn).minusDays(1) + "T23:59:58");
    youth.isWaitingOnlyAt(CONTACT);
    time.passesUntil(leaderOn + "T10:00");
    youth.isWaitingOnlyAt(CONTACT, LEADER);
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void an_attempt_ends_no_ladder_and_a_contact_does() {
    Walk youth = begins("P7D", "P14D");
    time.passesUntil("2026-03-17T10:00");
    String asked = youth.task(LEADER).getId();

    youth.submits(CONTACT, with("contactResult", "NOT_MET")).isWaitingOnlyAt(CONTACT, LEADER);
    note(youth, "contactResult", "MET", "withWhom", List.of("NETWORK"));
    assertThat(youth.task(LEADER).getId()).isEqualTo(asked);
    assertThat(ladders.of(youth)).containsExactly("CONTACT");

    note(youth, "contactResult", "REPLIED");
    youth.isWaitingOnlyAt(CONTACT);
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-24");
  }

  @Test
  void what_the_leader_agrees_moves_the_next_contact_and_ends_no_silence() {
    Walk youth = begins("P7D", "P14D");
    time.passesUntil("2026-03-17T10:00");
    assertThatThrownBy(() -> youth.submits(LEADER, with("nextContactOn", "2026-04-01")))
        .hasMessageContaining("»Næste kontakt«")
        .hasMessageContaining("31. marts 2026");
    assertThatThrownBy(() -> youth.submits(LEADER, with("nextContactOn", "2026-03-16")))
        .hasMessageContaining("»Næste kontakt«");

    youth.submits(LEADER, with("nextContactOn", "2026-03-20")).isWaitingOnlyAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-20");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-03-16");
    assertThat(ladders.of(youth)).containsExactly("CONTACT");

    time.passesUntil("2026-03-22T23:59:59");
    youth.isWaitingOnlyAt(CONTACT);
    time.passesUntil("2026-03-23T10:00");
    youth.isWaitingOnlyAt(CONTACT, LEADER);
    youth.submits(CONTACT, MET).isWaitingOnlyAt(CONTACT);
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void another_phase_takes_its_own_rhythm_from_the_last_contact_and_what_was_late_may_be_in_time() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI").submits("UserTask_PreCti", with("phase1StartBasis", "MOVE_IN"));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-09");
    rhythm.paused(youth.caseNumber(), Period.ofYears(10));
    time.passesUntil("2026-05-24T10:00");
    rhythm.resumed(youth.caseNumber());
    youth.submits(CONTACT, MET);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-05-31");
    time.passesUntil("2026-06-02T10:00");
    assertThat(ladders.of(youth)).contains("CONTACT");

    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-03-02"));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-06-07");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-06-21");
    assertThat(youth.tasks(CONTACT)).hasSize(1);
    assertThat(ladders.of(youth)).doesNotContain("CONTACT");
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void the_task_is_in_the_list_of_the_group_it_is_for() {
    Walk youth = begins("P7D", "P14D");
    assertThat(tasks.getIdentityLinksForTask(youth.task(CONTACT).getId()))
        .extracting(IdentityLink::getGroupId)
        .containsExactly("act-team");
  }

  private Walk begins(String interval, String limit) {
    time.startsAt("2026-03-02T10:00");
    return pathway.startsCalled(
        "keep-contact",
        Map.of("contactInterval", interval, "silenceLimit", limit, "contactGroup", "act-team"));
  }

  private static Date endOf(String day) {
    return Date.from(LocalDate.parse(day).atTime(23, 59, 59).atZone(CivilTime.ZONE).toInstant());
  }

  private void note(Walk youth, Object... said) {
    Map<String, Object> answers = with(said);
    answers.put("caseNumber", youth.caseNumber().value());
    pathway.starts("contact-note", "cti", answers);
  }
}
