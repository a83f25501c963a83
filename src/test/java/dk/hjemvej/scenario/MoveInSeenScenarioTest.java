package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the support knows of a move that the housing coordinator confirmed. */
@PathwayTest
class MoveInSeenScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";
  private static final String REGISTER = "UserTask_RegisterMoveIn";

  @Autowired private Pathway pathway;
  @Autowired private SupportedCase supported;
  @Autowired private AcceptedHomeCase homes;
  @Autowired private PassingTime time;
  @Autowired private Phases phases;
  @Autowired private HousingReferrals referrals;

  private Walk youth;

  @BeforeEach
  void inPhase1UntilThe2ndOfJune() {
    time.startsAt("2026-03-02T10:00");
    youth = supported.with("CTI");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis", "DECISION",
            "phase1Start", "2026-03-02",
            "expectedMoveIn", "2026-06-01"));
  }

  @Test
  void the_form_of_the_transition_shows_the_day_of_moving_in_and_none_once_the_home_is_lost() {
    assertThat(homes.shown(youth)).doesNotContainKey("movedInOn");
    movesIn("2026-05-04");
    assertThat(homes.shown(youth)).containsEntry("movedInOn", "2026-05-04");
    time.passesUntil("2026-06-03T10:00");
    youth.submits("UserTask_StayCheck", with("stays", "NO"));
    referrals.open(youth.caseNumber());
    assertThat(youth.caseRecord().date("movedInOn")).hasToString("2026-05-04");
    assertThat(homes.shown(youth)).doesNotContainKey("movedInOn");
  }

  @Test
  void a_day_the_worker_typed_is_shown_as_long_as_nobody_has_looked_for_a_home() {
    Walk other = pathway.starts("street-outreach", "outreach", with());
    homes.says(other.caseNumber(), TRANSITION, with("movedInOn", "2026-03-01"));
    assertThat(homes.shown(other)).containsEntry("movedInOn", "2026-03-01");
    referrals.open(other.caseNumber());
    assertThat(homes.shown(other)).doesNotContainKey("movedInOn");
  }

  @Test
  void phases_that_wait_for_the_move_are_counted_from_it() {
    waitsForTheMove();
    time.passesUntil("2026-08-03T10:00");
    movesIn("2026-08-03");

    youth.hasPassed("MessageEvent_MovedIn", "EndEvent_NewAnchor").isNotAt(REGISTER);
    assertThat(phases.of(youth.caseNumber()))
        .extracting(Phase::end)
        .containsExactly(
            LocalDate.of(2026, 11, 3), LocalDate.of(2027, 2, 3), LocalDate.of(2027, 5, 3));
  }

  @Test
  void the_first_day_of_the_phase_counts_and_the_day_before_somebody_has_to_look_at() {
    waitsForTheMove();
    movesIn("2026-03-01");
    youth.isWaitingAt(REGISTER);
    assertThat(homes.shown(youth)).containsEntry("movedInOn", "2026-03-01");

    time.startsAt("2026-03-02T10:00");
    inPhase1UntilThe2ndOfJune();
    waitsForTheMove();
    movesIn("2026-03-02");
    youth.hasPassed("EndEvent_NewAnchor").isNotAt(REGISTER);
  }

  private void waitsForTheMove() {
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    youth.submits(
        "UserTask_ChooseStartPoint",
        with("startPoint", "NEW_ANCHOR", "expectedMoveIn", "2026-08-01"));
    youth.isWaitingAt(REGISTER);
  }

  private void movesIn(String on) {
    if (LocalDate.parse(on).isAfter(LocalDate.parse(time.today()))) {
      time.passesUntil(on + "T10:00");
    }
    homes.accepts(youth.caseNumber());
    homes
        .signs(youth, time.today())
        .submits("UserTask_Furnishing")
        .submits("UserTask_ConfirmMoveIn", with("keysReceivedOn", on, "movedInOn", on));
    homes.begins("settling-in", youth);
  }
}
