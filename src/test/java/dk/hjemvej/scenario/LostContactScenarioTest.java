package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is let go because contact is hard: looked for, asked about, and back when found. */
@PathwayTest
class LostContactScenarioTest {

  private static final String TRY = "UserTask_SearchCitizen";
  private static final String LOOK_OUT = "UserTask_LookOutForCitizen";
  private static final String DECIDE = "UserTask_LostContactDecision";
  private static final String OUTREACH = "UserTask_AcceptOutreach";

  @Autowired private SupportedCase cases;
  @Autowired private LifeEventHappens event;
  @Autowired private Pathway pathway;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Endings endings;
  @Autowired private Pauses pauses;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  private Walk youth;

  /** A Tuesday; the bus is out on Monday, Wednesday and Thursday. */
  @BeforeEach
  void isMissedSinceTuesdayThe3rdOfMarch() {
    time.startsAt("2026-03-03T10:00");
    youth = event.to(cases.with("ICM"), "lost-contact");
  }

  @Test
  void the_team_on_the_street_is_told_before_its_next_evening_out() {
    youth.isWaitingAt(LOOK_OUT);
    assertThat(youth.task(LOOK_OUT).getDueDate().toInstant())
        .isEqualTo("2026-03-04T21:00:00Z"); // 22:00 in Copenhagen
    youth.submits(LOOK_OUT, notMet());
    youth.hasPassed("EndEvent_LookedOut").isNotAt(LOOK_OUT);
    assertThat(timers()).as("the search goes on").isNotZero();
  }

  @Test
  void the_young_person_is_looked_for_on_four_days() {
    for (String day : List.of("2026-03-04", "2026-03-06", "2026-03-10", "2026-03-17")) {
      youth.isNotAt(TRY);
      time.passesUntil(java.time.LocalDate.parse(day).minusDays(1) + "T23:59:59");
      youth.isNotAt(TRY);
      time.passesUntil(day + "T00:00");
      assertThat(civil.civilDate(youth.task(TRY).getDueDate().toInstant())).hasToString(day);
      time.passesUntil(day + "T12:00");
      youth.submits(TRY, notMet());
    }
    youth.hasPassed("EndEvent_Tried").isNotAt(TRY);
    youth.hasNotPassed("EndEvent_Searched");
    youth.submits(LOOK_OUT, notMet());
    youth.hasPassed("EndEvent_Searched").isNotAt(TRY, LOOK_OUT);
  }

  @Test
  void who_is_found_by_a_try_is_back() {
    time.passesUntil("2026-03-04T12:00");
    youth.submits(TRY, met());
    isBack();
    assertThat(civil.civilDate(youth.task("UserTask_ContactCitizen").getDueDate().toInstant()))
        .as("the usual contact counts from here")
        .hasToString("2026-03-11");
  }

  @Test
  void who_is_found_on_the_street_is_back() {
    youth.submits(LOOK_OUT, met());
    isBack();
  }

  @Test
  void who_is_met_by_anybody_is_back_and_an_attempt_is_not_enough() {
    pathway.starts("contact-note", "cti", note("NOT_MET"));
    youth.isWaitingAt(LOOK_OUT);
    pathway.starts("contact-note", "cti", note("REPLIED"));
    isBack();
  }

  @Test
  void who_keeps_the_usual_contact_is_back_too() {
    youth.submits("UserTask_ContactCitizen", met());
    isBack();
  }

  @Test
  void after_28_days_the_leader_decides_and_is_asked_again_before_the_place_is_given_up() {
    time.passesUntil("2026-03-30T23:59:59");
    youth.isNotAt(DECIDE);
    time.passesUntil("2026-03-31T00:00");
    youth.isWaitingAt(DECIDE);
    assertThat(youth.variable("placeKeptUntil")).isEqualTo("2026-05-02");
    youth.submits(DECIDE, keepOpen());
    youth.isNotAt(DECIDE);

    time.passesUntil("2026-04-27T23:59:59");
    youth.isNotAt(DECIDE);
    time.passesUntil("2026-04-28T00:00");
    youth.submits(DECIDE, keepOpen());
    time.passesUntil("2026-05-01T23:59:59");
    youth.isNotAt(DECIDE);
    time.passesUntil("2026-05-02T00:00");
    youth.submits(DECIDE, keepOpen());
    time.passesUntil("2026-05-29T23:59:59");
    youth.isNotAt(DECIDE);
    time.passesUntil("2026-05-30T00:00");
    youth.isWaitingAt(DECIDE).isRunning();
  }

  @Test
  void a_pause_ends_the_search() {
    isToBeDecided("PAUSE");
    youth.hasPassed("EndEvent_Paused").isWaitingAt("UserTask_EndPause").isNotAt(TRY, LOOK_OUT);
    assertThat(pauses.of(youth.caseNumber()).orElseThrow().reason()).isEqualTo("LOST_CONTACT");
    assertThat(running()).isZero();
  }

  @Test
  void the_team_on_the_street_takes_over_when_it_says_yes_and_the_authority_decides() {
    isToBeDecided("TO_OUTREACH");
    youth.isWaitingAt(OUTREACH);
    youth.submits(OUTREACH, with("outreachAccepted", "YES"));
    assertThat(endings.of(youth.caseNumber())).as("not before the decision").isEmpty();
    youth.submits("UserTask_DecideSupport", with("supportDecision", "END"));

    youth.hasPassed("EndEvent_OutreachTakesOver", "EndEvent_ContactLost").hasEnded();
    nothingLeft.of(youth);
    assertThat(endings.of(youth.caseNumber()))
        .contains(new Ending(Basis.HANDED_OVER, "LOST_CONTACT"));
    assertThat(youth.finalVariable("support-pathway", "caseOutcome")).isEqualTo("LOST_CONTACT");
    assertThat(running()).isZero();
  }

  @Test
  void a_no_of_the_team_or_of_the_authority_brings_the_question_back() {
    isToBeDecided("TO_OUTREACH");
    youth.submits(OUTREACH, with("outreachAccepted", "NO"));
    youth.hasPassed("EndEvent_OutreachDeclined").isNotAt(DECIDE);
    time.passesUntil("2026-04-28T00:00");
    youth.submits(DECIDE, with("lostContactDecision", "TO_OUTREACH"));
    youth.submits(OUTREACH, with("outreachAccepted", "YES"));
    youth.submits("UserTask_DecideSupport", with("supportDecision", "CONTINUE"));
    youth.hasPassed("EndEvent_Continued").isRunning();
    assertThat(endings.of(youth.caseNumber())).isEmpty();
    time.passesUntil("2026-05-02T00:00");
    youth.isWaitingAt(DECIDE);
  }

  @Test
  void who_is_found_while_others_decide_is_back() {
    isToBeDecided("TO_OUTREACH");
    youth.submits(OUTREACH, with("outreachAccepted", "YES"));
    youth.submits("UserTask_ContactCitizen", met());
    isBack();
    youth.isNotAt("UserTask_DecideSupport");
  }

  @Test
  void a_decision_has_a_reason() {
    time.passesUntil("2026-03-31T00:00");
    assertThatThrownBy(() -> youth.submits(DECIDE, with("lostContactReason", "")))
        .hasMessageContaining("Begrundelse");
    assertThatThrownBy(() -> youth.submits(DECIDE, with("lostContactDecision", "CLOSE")))
        .hasMessageContaining("Beslutning");
  }

  private void isToBeDecided(String decision) {
    time.passesUntil("2026-03-31T00:00");
    youth.submits(DECIDE, with("lostContactDecision", decision));
  }

  private void isBack() {
    youth.hasPassed("EndEvent_Found").isNotAt(TRY, LOOK_OUT, DECIDE, OUTREACH).isRunning();
    assertThat(running()).isZero();
    assertThat(timers()).isZero();
  }

  private long running() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .processDefinitionKeyIn("lost-contact", "search-citizen", "back-to-outreach")
        .count();
  }

  private long timers() {
    return management.createJobQuery().timers().list().stream()
        .filter(
            job ->
                List.of("lost-contact", "search-citizen").contains(job.getProcessDefinitionKey()))
        .count();
  }

  private static Map<String, Object> keepOpen() {
    return with("lostContactDecision", "KEEP_OPEN");
  }

  private Map<String, Object> met() {
    return tried("MET");
  }

  private Map<String, Object> notMet() {
    return tried("NOT_MET");
  }

  private Map<String, Object> note(String result) {
    Map<String, Object> said = tried(result);
    said.put("caseNumber", youth.caseNumber().value());
    return said;
  }

  private Map<String, Object> tried(String result) {
    return with("contactResult", result, "withWhom", List.of("CITIZEN"), "contactForm", "PHONE");
  }
}
