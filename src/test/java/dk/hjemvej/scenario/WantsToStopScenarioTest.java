package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support is voluntary: the young person says whether it goes on, rests or ends. */
@PathwayTest
class WantsToStopScenarioTest {

  private static final String WISH = "UserTask_ClarifyWish";

  @Autowired private SupportedCase cases;
  @Autowired private LifeEventHappens event;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private PassingTime time;
  @Autowired private Endings endings;
  @Autowired private Pauses pauses;

  private Walk youth;

  @BeforeEach
  void wantsToStop() {
    time.startsAt("2026-03-02T10:00");
    youth = event.to(cases.with("ICM"), "wants-to-stop");
    youth.isWaitingAt(WISH);
  }

  @Test
  void nothing_happens_before_the_young_person_has_chosen() {
    time.passes(Period.ofMonths(2));
    youth.isWaitingAt(WISH).isRunning();
    assertThat(endings.of(youth.caseNumber())).isEmpty();
  }

  @Test
  void who_chooses_to_go_on_goes_on() {
    youth.submits(WISH, with("wishDecision", "CONTINUE"));
    youth.hasPassed("EndEvent_GoesOn").isNotAt(WISH).isWaitingAt("UserTask_ContactCitizen");
    assertThat(pauses.isPaused(youth.caseNumber())).isFalse();
    assertThat(endings.of(youth.caseNumber())).isEmpty();
  }

  @Test
  void who_chooses_a_pause_keeps_the_contact_in_a_calmer_rhythm() {
    youth.submits(WISH, with("wishDecision", "PAUSE", "expectedReturnOn", "2026-03-20"));
    youth.hasPassed("EndEvent_Paused").isNotAt(WISH).isWaitingAt("UserTask_EndPause");
    assertThat(pauses.of(youth.caseNumber()))
        .contains(new Pauses.Pause("WISH", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20)));

    event.to(youth, "wants-to-stop").submits(WISH, with("wishDecision", "PAUSE"));
    assertThat(youth.tasks("UserTask_EndPause")).as("one pause at a time").hasSize(1);

    time.passesUntil("2026-03-05T10:00");
    youth.submits("UserTask_EndPause", with("returnedOn", "2026-03-05"));
    youth.hasPassed("EndEvent_CourseResumed").isWaitingAt("UserTask_ContactCitizen");
  }

  @Test
  void who_chooses_to_stop_may_and_has_been_offered_a_receiver_and_the_way_back() {
    youth.submits(WISH, with("wishDecision", "CLOSE"));
    youth.hasPassed("EndEvent_OwnExit", "EndEvent_CaseClosed").hasEnded();
    assertThat(endings.of(youth.caseNumber()))
        .contains(new Ending(Basis.OWN_EXIT, "WANTED_TO_STOP"));
    assertThat(youth.finalVariable("support-pathway", "caseOutcome")).isEqualTo("WANTED_TO_STOP");
    nothingLeft.of(youth);
  }

  @Test
  void nobody_stops_without_having_been_offered_both() {
    for (String offered : List.of("receiverOffered", "outreachOffered")) {
      assertThatThrownBy(() -> youth.submits(WISH, with("wishDecision", "CLOSE", offered, false)))
          .hasMessageContaining("tilbudt");
    }
    assertThatThrownBy(() -> youth.submits(WISH, with("wishDecision", "CLOSE", "exitNote", "")))
        .hasMessageContaining("Notat");
    assertThatThrownBy(
            () ->
                youth.submits(
                    WISH, with("wishDecision", "PAUSE", "expectedReturnOn", "2026-03-01")))
        .hasMessageContaining("Pause til");
    youth.isWaitingAt(WISH);
    assertThat(endings.of(youth.caseNumber())).isEmpty();
  }
}
