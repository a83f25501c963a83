package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the lease to a furnished home, and out of the shelter without losing the refund. */
@PathwayTest
class MoveInScenarioTest {

  private static final String FURNISHING = "UserTask_Furnishing";
  private static final String CONFIRM = "UserTask_ConfirmMoveIn";
  private static final String CHECKLIST = "UserTask_DischargeChecklist";

  @Autowired private AcceptedHomeCase cases;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private HousingReferrals referrals;
  @Autowired private Homes homes;
  @Autowired private CivilTime civil;
  @Autowired private StandingLadders ladders;

  @BeforeEach
  void begins() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void the_home_is_furnished_and_the_young_person_moves_in() {
    Walk youth = cases.signs(cases.with(with("homelessnessType", "STREET")), "2026-03-10");
    youth.isWaitingOnlyAt(FURNISHING).hasPassed("EndEvent_NoDischarge");
    assertThat(due(youth, FURNISHING)).isEqualTo("2026-03-10");
    youth.submits(FURNISHING).isWaitingOnlyAt(CONFIRM);
    assertThat(cases.shown(youth)).containsEntry("housingOutcome", "SOCIAL_HOUSING");
    time.passesUntil("2026-03-11T09:00");
    youth.submits(CONFIRM, with("keysReceivedOn", "2026-03-10", "movedInOn", "2026-03-11"));

    youth.hasPassed("EndEvent_MovedIn").hasEnded();
    assertThat(youth.finalVariable("move-in", "outcome")).isEqualTo("MOVED_IN");
    assertThat(homes.of(youth.caseNumber()).orElseThrow().movedInOn()).hasToString("2026-03-11");
    assertThat(cases.attempt(youth, "keys_received_on")).isEqualTo("2026-03-10");
    assertThat(cases.attempt(youth, "housing_outcome"))
        .as("goes by the source")
        .isEqualTo("SOCIAL_HOUSING");
  }

  @Test
  void nobody_is_asked_about_a_broken_promise_any_more_once_it_is_kept() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-05");
    cases.begins("housing-horizon", youth);
    time.passesUntil("2026-03-06T08:00");
    assertThat(ladders.of(youth)).contains("HOUSING_HORIZON");
    youth.submits(FURNISHING).submits(CONFIRM);
    assertThat(ladders.of(youth)).doesNotContain("HOUSING_HORIZON");
  }

  @Test
  void what_kind_of_home_it_is_somebody_may_know_better() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-02").submits(FURNISHING);
    youth.submits(CONFIRM, with("housingOutcome", "TRANSITION_FLAT"));
    assertThat(cases.attempt(youth, "housing_outcome")).isEqualTo("TRANSITION_FLAT");
  }

  @Test
  void nobody_moves_in_without_a_bed_unless_somebody_says_why() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-02");
    for (String essential : new String[] {"bed", "bedding", "lamps", "kitchenware", "utilities"}) {
      for (String gap : new String[] {"MISSING", "NOT_WANTED"}) {
        assertThatThrownBy(
                () -> youth.submits(FURNISHING, with(essential, gap, "missingReason", "")))
            .as(essential + " " + gap)
            .hasMessageContaining("Begrundelse");
      }
    }
    youth.isWaitingOnlyAt(FURNISHING);
    youth.submits(
        FURNISHING, with("bed", "NOT_WANTED", "missingReason", "Sover helst på sin madras"));
    youth.isWaitingOnlyAt(CONFIRM);
  }

  @Test
  void what_is_on_its_way_or_can_be_done_without_holds_nobody_back() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-02");
    youth.submits(
        FURNISHING,
        with("bed", "ON_THE_WAY", "curtains", "MISSING", "internetPhone", "NOT_WANTED"));
    youth.isWaitingOnlyAt(CONFIRM);
  }

  @Test
  void keys_first_then_moving_in_and_neither_in_the_future() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-02").submits(FURNISHING);
    refused(youth, with("keysReceivedOn", "2026-03-03", "movedInOn", "2026-03-02"), "Nøgler");
    refused(youth, with("keysReceivedOn", "2026-03-02", "movedInOn", "2026-03-03"), "Indflyttet");
    refused(youth, with("keysReceivedOn", "2026-03-02", "movedInOn", "2026-03-01"), "nøglerne");
    youth.submits(CONFIRM, with("keysReceivedOn", "2026-03-02", "movedInOn", "2026-03-02"));
    youth.hasPassed("EndEvent_MovedIn");
  }

  @Test
  void who_does_not_move_in_gives_the_home_back() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-10");
    int home = referrals.current(youth.caseNumber()).unitId();
    youth.submits(FURNISHING).submits(CONFIRM, with("moveInResult", "NOT_MOVED_IN"));

    youth.hasPassed("EndEvent_FellThrough").hasEnded();
    assertThat(youth.finalVariable("move-in", "outcome")).isEqualTo("FELL_THROUGH");
    assertThat(cases.homeState(home)).isEqualTo("FREE");
    assertThat(homes.of(youth.caseNumber()).orElseThrow().leaseSignedOn()).isNull();
  }

  @Test
  void a_home_that_is_withdrawn_is_not_moved_into() {
    Walk youth = cases.signs(cases.with(with()), "2026-03-10");
    int home = referrals.current(youth.caseNumber()).unitId();
    pathway.startsAlone("withdraw-vacancy", "housing", with("home", String.valueOf(home)));

    youth.hasPassed("EndEvent_Withdrawn").hasEnded();
    assertThat(youth.finalVariable("move-in", "outcome")).isEqualTo("FELL_THROUGH");
    assertThat(referrals.current(youth.caseNumber()).unitId()).isNull();
  }

  @Test
  void who_lives_in_a_shelter_is_discharged_from_it() {
    Walk youth = inShelter("2026-04-01");
    youth.isWaitingOnlyAt(CHECKLIST, FURNISHING);
    assertThat(due(youth, CHECKLIST)).as("while support can be decided").isEqualTo("2026-03-18");
    for (String box : new String[] {"planExists", "homeAssigned", "supportDecided", "canMoveIn"}) {
      assertThatThrownBy(
              () -> youth.submits(CHECKLIST, with(box, false, "dischargeOn", "2026-04-01")))
          .as(box)
          .hasMessageContaining("skal bekræftes");
    }
    youth.submits(CHECKLIST, with("dischargeOn", "2026-04-01"));
    youth.hasPassed("EndEvent_DischargePrepared").isWaitingOnlyAt(FURNISHING);
  }

  @Test
  void a_discharge_that_is_not_prepared_does_not_hold_back_who_has_moved_in() {
    Walk youth = inShelter("2026-03-02");
    youth.submits(FURNISHING).submits(CONFIRM);
    youth.hasPassed("EndEvent_MovedIn").hasEnded();
  }

  @Test
  void the_refund_is_guarded_from_the_fourteenth_day_before_the_discharge() {
    Walk youth = inShelter("2026-04-01");
    time.passesUntil("2026-03-17T23:59");
    assertThat(cases.shown(youth).get("refundWarning"))
        .asString()
        .startsWith("Refusionen er ikke i fare");
    time.passesUntil("2026-03-18T00:00");
    assertThat(cases.shown(youth).get("refundWarning"))
        .asString()
        .contains("§ 85 a", "den 1. april 2026", "mister kommunen refusionen");
    assertThatThrownBy(() -> youth.submits(CHECKLIST, with("dischargeOn", "2026-04-01")))
        .hasMessageContaining("Udskrives")
        .hasMessageContaining("Få afgørelsen truffet først");
    youth.isWaitingAt(CHECKLIST);

    decides(youth, "SECTION_85A", "GRANTED", "2026-03-18");
    assertThat(cases.shown(youth).get("refundWarning")).asString().contains("ikke i fare");
    youth.submits(CHECKLIST, with("dischargeOn", "2026-04-01"));
    youth.hasPassed("EndEvent_DischargePrepared");
  }

  @Test
  void only_support_under_the_right_paragraph_decided_before_the_discharge_saves_the_refund() {
    Walk youth = inShelter("2026-03-12");
    decides(youth, "SECTION_85", "GRANTED", "2026-03-01");
    isBlocked(youth);
    decides(youth, "SECTION_85A", "REFUSED", "2026-03-01");
    isBlocked(youth);
    decides(youth, "SECTION_85A", "GRANTED", "2026-03-13");
    isBlocked(youth);
    decides(youth, "SECTION_85A", "PARTLY", "2026-03-12");
    youth.submits(CHECKLIST, with("dischargeOn", "2026-03-12"));
    youth.hasPassed("EndEvent_DischargePrepared");
  }

  private void isBlocked(Walk youth) {
    assertThatThrownBy(() -> youth.submits(CHECKLIST, with("dischargeOn", "2026-03-12")))
        .hasMessageContaining("refusionen");
  }

  private Walk inShelter(String moveInOn) {
    return cases.signs(cases.with(with("homelessnessType", "SHELTER_110")), moveInOn);
  }

  private void decides(Walk youth, String basis, String grant, String on) {
    cases.says(
        youth.caseNumber(),
        "UserTask_DecideMethod",
        with("legalBasis", basis, "grant", grant, "decidedOn", on));
  }

  private void refused(Walk youth, Map<String, Object> said, String because) {
    assertThatThrownBy(() -> youth.submits(CONFIRM, said)).hasMessageContaining(because);
    youth.isWaitingOnlyAt(CONFIRM);
  }

  private String due(Walk youth, String task) {
    LocalDate day = civil.civilDate(youth.task(task).getDueDate().toInstant());
    return day.toString();
  }
}
