package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class StreetOutreachScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aMondayMorning() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void who_is_ready_after_some_contacts_gets_a_pathway_of_their_own() {
    var youth = meets("estimatedAge", 20);
    youth.isWaitingOnlyAt("UserTask_BuildContact");

    youth.submits("UserTask_BuildContact", with("contactResult", "NOT_MET"));
    youth.isWaitingOnlyAt("UserTask_BuildContact");

    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
    youth.hasPassed("EndEvent_IntakeAnnounced");
    assertThat(youth.finalVariable("street-outreach", "outcome")).isEqualTo("INTAKE");
    youth.isWaitingAt("UserTask_RegisterCitizen");
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
  }

  @Test
  void called_by_a_pathway_that_runs_already_it_starts_no_second_one() {
    var youth = pathway.starts("support-pathway", "outreach", with("entryRoute", "STREET"));
    youth.isWaitingOnlyAt("UserTask_RecordContact");

    youth.submits("UserTask_RecordContact", with("sleepsTonight", "SAFE", "wantsContact", "MAYBE"));
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));

    youth
        .hasPassed("EndEvent_Intake")
        .hasNotPassed("ServiceTask_AnnounceEnquiry")
        .isWaitingOnlyAt("UserTask_RegisterCitizen");
  }

  @Test
  void who_wants_no_contact_is_let_go() {
    var youth = meets("wantsContact", "NO");
    youth.hasPassed("EndEvent_NothingUrgent", "EndEvent_Declined").hasEnded();
    assertThat(outcome(youth)).isEqualTo("WANTED_TO_STOP");
  }

  @Test
  void who_wants_no_contact_but_has_nowhere_to_sleep_gets_help_before_the_case_closes() {
    var youth = meets("wantsContact", "NO", "sleepsTonight", "NOWHERE");
    youth.isWaitingOnlyAt("UserTask_FindShelterTonight");
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();

    youth.submits("UserTask_FindShelterTonight", with("sleepSolution", "EMERGENCY_80"));
    youth.hasPassed("EndEvent_ShelterFound", "EndEvent_Declined").hasEnded();
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
  }

  @Test
  void acute_danger_raises_a_crisis_at_once_and_the_contact_goes_on() {
    var youth = meets("acuteDanger", true);
    youth.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");
    assertThat(youth.task("UserTask_HandleCrisis").getDueDate()).isEqualTo("2026-03-02T13:00:00");

    youth.submits("UserTask_HandleCrisis", with("riskCleared", false));
    youth.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");

    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
    youth.isWaitingAt("UserTask_RegisterCitizen", "UserTask_HandleCrisis");

    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    youth.isNotAt("UserTask_HandleCrisis");
    time.passes(Period.ofDays(1));
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    time.passes(Period.ofDays(6));
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    youth.hasPassed("EndEvent_CrisisHandled");
  }

  @Test
  void danger_told_twice_is_one_crisis() {
    var youth = meets("acuteDanger", true, "sleepsTonight", "NOWHERE");

    youth.submits("UserTask_FindShelterTonight", with("sleepSolution", "NONE_FOUND"));

    youth.hasPassed("EndEvent_CrisisUnderWay");
    assertThat(youth.tasks("UserTask_HandleCrisis")).hasSize(1);
  }

  @Test
  void
      an_unsafe_night_is_worked_on_beside_the_contact_and_becomes_a_crisis_when_nothing_is_found() {
    var youth = meets("sleepsTonight", "UNSAFE");
    youth.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_FindShelterTonight");
    assertThat(youth.task("UserTask_FindShelterTonight").getDueDate())
        .isEqualTo("2026-03-02T13:00:00");

    youth.submits("UserTask_FindShelterTonight", with("sleepSolution", "NONE_FOUND"));
    youth.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");
  }

  @Test
  void danger_a_bad_night_and_a_minor_are_three_tasks_and_none_waits_for_another() {
    var youth = meets("acuteDanger", true, "sleepsTonight", "NOWHERE", "estimatedAge", 16);
    youth.isWaitingOnlyAt(
        "UserTask_BuildContact",
        "UserTask_FindShelterTonight",
        "UserTask_HandleCrisis",
        "UserTask_NotifyMinor");

    youth.submits("UserTask_NotifyMinor");
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    youth.submits("UserTask_FindShelterTonight", with("sleepSolution", "FRIENDS_FAMILY"));
    youth.isWaitingOnlyAt("UserTask_BuildContact");
  }

  @Test
  void an_estimated_age_of_17_asks_for_a_notification_once_18_does_not() {
    var minor = meets("estimatedAge", 17);
    minor.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_NotifyMinor");
    minor.submits("UserTask_NotifyMinor");
    minor.submits("UserTask_BuildContact", with("contactResult", "MET"));
    minor.isWaitingOnlyAt("UserTask_BuildContact");

    meets("estimatedAge", 18).isWaitingOnlyAt("UserTask_BuildContact");
  }

  @Test
  void an_estimated_age_never_excludes_anybody() {
    for (int years : new int[] {10, 16, 30, 99}) {
      var youth = meets("estimatedAge", years);
      youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
      youth.hasPassed("EndEvent_IntakeAnnounced").isWaitingAt("UserTask_RegisterCitizen");
    }
  }

  @Test
  void a_documented_age_under_17_is_notified_about_and_handed_over_warmly() {
    var youth = meets();
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "birthDate", "2009-03-03"));
    youth.isWaitingOnlyAt("UserTask_HandOverWarmly", "UserTask_NotifyMinor");
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();

    assertThatThrownBy(() -> youth.submits("UserTask_NotifyMinor"))
        .hasMessageContaining("Overleveret til");
    youth.submits("UserTask_NotifyMinor", with("handedOverTo", "Børne- og ungevagten"));
    assertThatThrownBy(
            () -> youth.submits("UserTask_HandOverWarmly", with("receiverTookOver", false)))
        .hasMessageContaining("Modtageren har overtaget");

    youth.submits("UserTask_HandOverWarmly");
    youth.hasPassed("EndEvent_Referred").hasEnded();
    assertThat(outcome(youth)).isEqualTo("OTHER_TARGET_GROUP");
  }

  @Test
  void the_documented_ages_17_and_29_stay_30_is_handed_over() {
    var seventeen = meets();
    seventeen.submits(
        "UserTask_BuildContact", with("contactResult", "MET", "birthDate", "2009-03-02"));
    seventeen.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_NotifyMinor");

    var twentyNine = meets();
    twentyNine.submits(
        "UserTask_BuildContact", with("contactResult", "MET", "birthDate", "1996-03-03"));
    twentyNine.isWaitingOnlyAt("UserTask_BuildContact");

    var thirty = meets();
    thirty.submits(
        "UserTask_BuildContact", with("contactResult", "MET", "birthDate", "1996-03-02"));
    thirty.isWaitingOnlyAt("UserTask_HandOverWarmly");
  }

  @Test
  void after_thirty_silent_days_the_team_decides_and_may_go_on() {
    var youth = meets();
    time.passesUntil("2026-04-01T23:59");
    youth.isWaitingOnlyAt("UserTask_BuildContact");

    time.passesUntil("2026-04-02T00:00");
    youth.isWaitingOnlyAt("UserTask_DecideOutreach");

    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "KEEP"));
    youth.isWaitingOnlyAt("UserTask_BuildContact");
    time.passes(Period.ofDays(29));
    youth.isWaitingOnlyAt("UserTask_BuildContact");
    time.passes(Period.ofDays(2));
    youth.isWaitingOnlyAt("UserTask_DecideOutreach");

    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "PAUSE"));
    youth.hasPassed("EndEvent_LostContact").hasEnded();
    assertThat(outcome(youth)).isEqualTo("LOST_CONTACT");
  }

  @Test
  void only_a_contact_that_reached_the_young_person_starts_the_silence_anew() {
    var missed = meets();
    time.passes(Period.ofDays(20));
    missed.submits("UserTask_BuildContact", with("contactResult", "NOT_MET"));
    time.passesUntil("2026-04-02T00:00");
    missed.isWaitingOnlyAt("UserTask_DecideOutreach");

    time.startsAt("2026-03-02T10:00");
    var met = meets();
    time.passes(Period.ofDays(20));
    met.submits("UserTask_BuildContact", with("contactResult", "REPLIED"));
    time.passesUntil("2026-04-21T23:59");
    met.isWaitingOnlyAt("UserTask_BuildContact");
    time.passesUntil("2026-04-22T00:00");
    met.isWaitingOnlyAt("UserTask_DecideOutreach");
  }

  @Test
  void a_refusal_goes_to_the_team_which_may_let_go() {
    var youth = meets();
    youth.submits("UserTask_BuildContact", with("contactResult", "REFUSED"));
    youth.isWaitingOnlyAt("UserTask_DecideOutreach");
    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "PAUSE"));
    youth.hasPassed("EndEvent_Refused", "EndEvent_ContactRefused").hasEnded();
    assertThat(outcome(youth)).isEqualTo("WANTED_TO_STOP");
  }

  @Test
  void the_team_may_keep_the_contact_without_a_case() {
    var youth = meets();
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "discussWithTeam", true));
    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "PAUSE"));
    youth.hasPassed("EndEvent_KeptByTeam", "EndEvent_ContinuedContact").hasEnded();
    assertThat(youth.finalVariable("street-outreach", "outcome")).isEqualTo("CONTINUED_CONTACT");
    assertThat(outcome(youth)).isEqualTo("OTHER");
  }

  @Test
  void the_next_try_is_due_on_the_agreed_day_and_after_a_silence_when_the_bus_goes_out() {
    var youth = meets("nextContactOn", "2026-03-11");
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-11");

    time.passesUntil("2026-04-02T10:00"); // a Thursday
    youth.submits("UserTask_DecideOutreach", with("outreachDecision", "KEEP"));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-04-02");
  }

  @Test
  void a_contact_in_the_future_and_an_agreement_in_the_past_are_refused() {
    assertThatThrownBy(() -> meets("contactAt", "2026-03-03T10:00:00Z"))
        .hasMessageContaining("Tidspunkt");
    assertThatThrownBy(() -> meets("nextContactOn", "2026-03-01"))
        .hasMessageContaining("Næste aftale");
    assertThatThrownBy(() -> meets("estimatedAge", 9)).hasMessageContaining("Skønnet alder");
    assertThatThrownBy(() -> meets("estimatedAge", 100)).hasMessageContaining("Skønnet alder");
  }

  private Walk meets(Object... said) {
    Map<String, Object> answers =
        new HashMap<>(
            with("alias", "Testperson Ø", "sleepsTonight", "SAFE", "wantsContact", "YES"));
    answers.putAll(with(said));
    return pathway.starts("street-outreach", "outreach", answers);
  }

  private String outcome(Walk youth) {
    return jdbc.sql("select outcome from support_case where case_number = :case")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .single();
  }
}
