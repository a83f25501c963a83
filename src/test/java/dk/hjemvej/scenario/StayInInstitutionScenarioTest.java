package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Admitted or in prison: the support rests, the contact and the home are kept. */
@PathwayTest
class StayInInstitutionScenarioTest {

  private static final String STAY = "UserTask_RecordStay";
  private static final String BACK = "UserTask_EndPause";
  private static final String RENT = "UserTask_SecureRent";

  @Autowired private SupportedCase cases;
  @Autowired private LifeEventHappens event;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Pauses pauses;
  @Autowired private RuntimeService runtime;

  private Walk youth;

  @BeforeEach
  void isAway() {
    time.startsAt("2026-03-02T10:00");
    youth = event.to(cases.with("ICM"), "stay-in-institution");
    assertThat(due(STAY)).isEqualTo("2026-03-02");
  }

  @Test
  void the_contact_is_kept_until_the_young_person_is_back() {
    stays("ADMITTED", "NO");
    youth.hasPassed("EndEvent_NoRent").isWaitingAt(BACK, "UserTask_ContactCitizen");
    assertThat(pauses.of(youth.caseNumber()).orElseThrow().reason()).isEqualTo("ADMITTED");
    assertThat(due("UserTask_ContactCitizen")).as("every fortnight").isEqualTo("2026-03-16");

    time.passesUntil("2026-03-20T10:00");
    youth.submits(BACK, with("returnedOn", "2026-03-20"));
    youth.hasPassed("EndEvent_BackAgain").isNotAt(BACK);
    assertThat(pauses.isPaused(youth.caseNumber())).isFalse();
    assertThat(instances("stay-in-institution", "pause")).isEmpty();
    assertThat(due("UserTask_ContactCitizen")).isEqualTo("2026-03-27");
  }

  @Test
  void the_home_is_kept_too() {
    stays("IMPRISONED", "YES");
    assertThat(due(RENT)).isEqualTo("2026-03-05");
    youth.submits(RENT, with("rentSecured", "NO"));
    youth.isWaitingAt(RENT).submits(RENT, with("rentSecured", "YES"));
    youth.hasPassed("EndEvent_RentSecured").isNotAt(RENT).isWaitingAt(BACK);
  }

  @Test
  void nothing_escalates_meanwhile() {
    stays("IMPRISONED", "NO");
    time.passesUntil("2026-03-30T10:00");
    youth.isNotAt("UserTask_AgreeContactWay", "UserTask_DecideOverrun");
  }

  @Test
  void after_thirty_days_the_leader_may_ask_for_a_handover_and_the_pause_goes_on() {
    stays("IMPRISONED", "NO");
    time.passesUntil("2026-03-31T23:59:59");
    youth.isNotAt("UserTask_PauseDecision");
    time.passesUntil("2026-04-01T00:00");
    youth.isWaitingAt("UserTask_PauseDecision", BACK);
    youth.submits("UserTask_PauseDecision", with("pauseDecision", "CLOSE"));

    youth.isWaitingAt("UserTask_AgreeHandover", BACK).isNotAt("UserTask_PauseDecision");
    assertThat(pauses.isPaused(youth.caseNumber())).isTrue();
    time.passesUntil("2026-05-01T00:00");
    youth.isWaitingAt("UserTask_PauseDecision");
    youth.submits("UserTask_PauseDecision", with("pauseDecision", "CONTINUE"));
    youth.hasPassed("EndEvent_CourseGoesOn", "EndEvent_BackAgain").isNotAt(BACK);
  }

  @Test
  void no_second_pause_and_no_day_that_cannot_be() {
    assertThatThrownBy(() -> youth.submits(STAY, with("pausedFrom", "2026-03-03")))
        .hasMessageContaining("Væk fra");
    event.to(youth, "wants-to-stop");
    youth.submits("UserTask_ClarifyWish", with("wishDecision", "PAUSE"));
    assertThatThrownBy(() -> stays("ADMITTED", "NO")).hasMessageContaining("allerede på pause");
    youth.submits(BACK, with("returnedOn", "2026-03-02"));
    stays("ADMITTED", "NO");
    youth.isWaitingAt(BACK).isNotAt(STAY);
  }

  private void stays(String why, String paysRent) {
    youth.submits(STAY, with("pauseReason", why, "pausedFrom", "2026-03-02", "paysRent", paysRent));
  }

  private List<String> instances(String... processes) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .processDefinitionKeyIn(processes)
        .list()
        .stream()
        .map(instance -> instance.getId())
        .toList();
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
