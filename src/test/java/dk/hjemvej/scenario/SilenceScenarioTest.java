package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.Consistency;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has been silent for too long is looked for, without anybody having to say so. */
@PathwayTest
class SilenceScenarioTest {

  private static final String CONTACT = "UserTask_ContactCitizen";
  private static final String CONTACT_WAY = "UserTask_AgreeContactWay";
  private static final String LOOK_OUT = "UserTask_LookOutForCitizen";
  private static final String DECIDE = "UserTask_LostContactDecision";
  private static final Map<String, Object> MET =
      with("contactResult", "MET", "withWhom", List.of("CITIZEN"));

  @Autowired SupportedCase cases;
  @Autowired LifeEventHappens event;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired ContactRhythm rhythm;
  @Autowired StandingLadders ladders;
  @Autowired List<Consistency> always;
  @Autowired ManagementService management;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"CTI, 2026-03-16", "ICM, 2026-03-16", "ACT, 2026-03-11"})
  void the_day_after_the_last_day_of_silence_the_search_begins_by_itself(
      String method, String lastDay) {
    Walk youth = begins(method);
    time.passesUntil(lastDay + "T23:59:58");
    youth.isNotAt(LOOK_OUT);
    assertThat(told(youth)).isEmpty();

    time.passesUntil(LocalDate.parse(lastDay).plusDays(1) + "T00:00");
    youth.isWaitingAt(LOOK_OUT, CONTACT).hasPassed("EndEvent_SearchWanted");
    assertThat(told(youth)).containsExactly(lastDay + " ServiceTask_ReportLifeEvent");
    isConsistent();
  }

  @Test
  void a_contact_on_the_last_day_prevents_it_and_an_attempt_does_not() {
    Walk reached = begins("ICM");
    Walk tried = cases.with("ICM");
    time.passesUntil("2026-03-16T20:00");
    reached.submits(CONTACT, MET);
    tried.submits(CONTACT, with("contactResult", "NOT_MET"));

    time.passesUntil("2026-03-17T12:00");
    reached.isNotAt(LOOK_OUT);
    tried.isWaitingAt(LOOK_OUT);
    time.passesUntil("2026-03-30T23:59:58");
    reached.isNotAt(LOOK_OUT);
    time.passesUntil("2026-03-31T00:00");
    reached.isWaitingAt(LOOK_OUT);
  }

  @Test
  void a_search_a_worker_has_begun_goes_on_and_is_not_doubled() {
    Walk youth = begins("ICM");
    time.passesUntil("2026-03-05T10:00");
    event.to(youth, "lost-contact");
    time.passesUntil("2026-03-25T10:00");

    youth.hasPassed("EndEvent_SearchWanted");
    assertThat(told(youth)).hasSize(1);
    assertThat(youth.tasks(LOOK_OUT)).hasSize(1);
  }

  @Test
  void who_is_reached_is_looked_for_no_more_and_again_when_it_is_silent_again() {
    Walk youth = begins("CTI");
    time.passesUntil("2026-03-20T10:00");
    youth.submits(CONTACT, MET);
    youth.hasPassed("EndEvent_Found").isNotAt(LOOK_OUT, CONTACT_WAY);
    assertThat(timersOf("lost-contact", "search-citizen")).isEmpty();

    time.passesUntil("2026-04-04T00:00");
    youth.isWaitingAt(LOOK_OUT);
    assertThat(told(youth)).hasSize(2);
  }

  @Test
  void a_note_about_a_day_long_ago_ends_no_search() {
    Walk youth = begins("ICM");
    time.passesUntil("2026-04-10T10:00");
    note(youth, "contactResult", "MET", "contactOn", "2026-03-10");
    youth.isWaitingAt(LOOK_OUT);
    assertThat(told(youth)).hasSize(1);

    note(youth, "contactResult", "REPLIED", "contactOn", "2026-03-27");
    youth.isNotAt(LOOK_OUT).hasPassed("EndEvent_Found");
  }

  @Test
  void the_leader_finds_a_way_to_contact_until_the_decision_takes_its_place() {
    Walk youth = begins("ICM");
    time.passesUntil("2026-03-17T10:00");
    youth.isWaitingAt(CONTACT_WAY, LOOK_OUT).isNotAt(DECIDE);
    time.passesUntil("2026-04-12T23:59:59");
    youth.isWaitingAt(CONTACT_WAY).isNotAt(DECIDE);
    time.passesUntil("2026-04-13T00:00");
    youth.isWaitingAt(DECIDE).isNotAt(CONTACT_WAY);
    assertThat(ladders.of(youth)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CTI", "ICM", "ACT"})
  void in_a_pause_no_contact_is_late_and_no_silence_too_long(String method) {
    Walk youth = begins(method);
    pauses(youth);
    assertThat(timersOf("keep-contact", "next-contact")).isEmpty();
    assertThat(due(youth)).as("every fortnight").isEqualTo("2026-03-16");

    time.passesUntil("2026-03-12T10:00");
    youth.submits(CONTACT, MET);
    assertThat(due(youth)).isEqualTo("2026-03-26");
    note(youth, "contactResult", "REPLIED");
    rhythm.agreed(youth.caseNumber(), LocalDate.of(2026, 3, 15));
    assertThat(due(youth)).isEqualTo("2026-03-15");
    assertThat(timersOf("keep-contact", "next-contact")).isEmpty();

    time.passesUntil("2026-05-20T10:00");
    youth.isWaitingAt(CONTACT).isNotAt(LOOK_OUT, CONTACT_WAY);
    assertThat(told(youth)).isEmpty();
    assertThat(ladders.of(youth)).doesNotContain("CONTACT");
    isConsistent();
  }

  @Test
  void after_a_pause_the_silence_counts_from_the_day_of_the_return() {
    Walk youth = begins("ICM");
    pauses(youth);
    time.passesUntil("2026-04-20T10:00");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-04-20"));
    assertThat(timersOf("keep-contact", "next-contact")).hasSize(2);
    isConsistent();

    time.passesUntil("2026-05-04T23:59:58");
    youth.isNotAt(LOOK_OUT);
    time.passesUntil("2026-05-05T00:00");
    youth.isWaitingAt(LOOK_OUT);
  }

  @Test
  void a_pause_from_before_the_first_phase_holds_there_too() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    pauses(youth);
    beginsPhase1(youth);
    assertThat(timersOf("keep-contact", "next-contact")).isEmpty();
    time.passesUntil("2026-04-20T10:00");
    youth.isNotAt(LOOK_OUT, CONTACT_WAY);
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-04-20"));
    assertThat(due(youth)).isEqualTo("2026-04-27");
  }

  private Walk begins(String method) {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with(method);
    if (method.equals("CTI")) {
      beginsPhase1(youth);
    }
    return youth.isWaitingAt(CONTACT);
  }

  private void beginsPhase1(Walk youth) {
    youth.submits(
        "UserTask_PreCti", with("phase1Start", "2026-03-02", "phase1StartBasis", "MOVE_IN"));
  }

  private void pauses(Walk youth) {
    pathway.starts(
        "pause",
        "cti",
        with(
            "caseNumber", youth.caseNumber().value(),
            "pauseReason", "ADMITTED",
            "pausedFrom", "2026-03-02"));
  }

  private void note(Walk youth, Object... said) {
    Map<String, Object> answers = with(said);
    answers.put("caseNumber", youth.caseNumber().value());
    answers.put("withWhom", List.of("CITIZEN"));
    pathway.starts("contact-note", "cti", answers);
  }

  private String due(Walk youth) {
    return Objects.toString(youth.variable("nextContactDue"));
  }

  /** When the contact was told to be lost, and by whom. */
  private List<String> told(Walk youth) {
    return jdbc.sql(
            """
            select happened_on || ' ' || reported_by from case_event
            where case_number = :case and kind = 'lost-contact' order by id
            """)
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }

  private List<String> timersOf(String... processes) {
    return management.createJobQuery().timers().list().stream()
        .map(job -> job.getProcessDefinitionKey())
        .filter(List.of(processes)::contains)
        .toList();
  }

  private void isConsistent() {
    assertThat(always.stream().flatMap(one -> one.differences().stream())).isEmpty();
  }
}
