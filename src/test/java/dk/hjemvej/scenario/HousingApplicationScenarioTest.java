package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingWish;
import dk.hjemvej.housing.HousingWishes;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The caseworker recommends, the allocation office decides; a refusal never stops the search. */
@PathwayTest
class HousingApplicationScenarioTest {

  private static final String APPLICATION = "UserTask_HousingApplication";

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired HousingWishes wishes;
  @Autowired HousingApplications applications;

  @Autowired CorrectedAnswer corrected;

  private Walk youth;

  @BeforeEach
  void registered() {
    time.startsAt("2026-03-02T10:00");
    youth =
        pathway
            .startsCalled("housing-attempt", Map.of())
            .submits("UserTask_HousingRegistration", with("associations", 1));
  }

  @Test
  void what_is_applied_for_is_what_homes_are_measured_by() {
    youth.submits(
        "UserTask_HousingApplication",
        with(
            "housingSource",
            List.of("QUARTER_RULE"),
            "acute",
            true,
            "maxRent",
            2950,
            "household",
            2,
            "areas",
            List.of("VALBY"),
            "exclusions",
            List.of("NOERREBRO"),
            "exclusionReason",
            "Trusler",
            "canMeetStudyRequirement",
            "NO"));
    assertThat(wishes.of(youth.caseNumber()))
        .hasValueSatisfying(
            wish -> {
              assertThat(wish.maxRent()).isEqualTo(2950);
              assertThat(wish.household()).isEqualTo(2);
              assertThat(wish.acute()).isTrue();
              assertThat(wish.areas()).containsExactly("VALBY");
              assertThat(wish.exclusions()).containsExactly("NOERREBRO");
              assertThat(wish.meetsStudyRequirement()).isFalse();
              assertThat(wish.since()).isEqualTo(LocalDate.of(2026, 3, 2));
              assertThat(wish.mayBeAllocated()).isFalse();
            });
  }

  @Test
  void an_excluded_area_needs_its_reason() {
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_HousingApplication",
                    with("exclusions", List.of("VALBY"), "exclusionReason", "")))
        .hasMessageContaining("Begrundelse for fravalg");
  }

  @Test
  void approved_homes_of_the_municipality_may_be_offered() {
    youth
        .submits("UserTask_HousingApplication")
        .submits("UserTask_AllocationDecision", with("allocationResult", "APPROVED"));
    youth.hasPassed("EndEvent_ApplicationAnswered").hasNotPassed("UserTask_ReviewRefusal");
    assertThat(wishes.of(youth.caseNumber())).map(HousingWish::mayBeAllocated).contains(true);
  }

  @Test
  void what_is_incomplete_is_applied_for_again() {
    youth
        .submits("UserTask_HousingApplication")
        .submits(
            "UserTask_AllocationDecision",
            with("allocationResult", "INCOMPLETE", "reason", "Indkomst mangler"));
    youth.isWaitingAt("UserTask_HousingApplication").hasNotPassed("EndEvent_ApplicationAnswered");
  }

  @Test
  void a_refusal_needs_guidance_and_tells_how_long_it_can_be_complained_about() {
    youth.submits("UserTask_HousingApplication");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_AllocationDecision",
                    with("allocationResult", "REFUSED", "complaintGuidanceGiven", false)))
        .hasMessageContaining("Klagevejledning givet");
    youth.submits(
        "UserTask_AllocationDecision",
        with("allocationResult", "REFUSED", "decidedOn", "2026-03-02", "reason", "Ikke akut"));
    youth.isWaitingAt("UserTask_ReviewRefusal");
    assertThat(applications.complaintUntil(youth.caseNumber())).contains(LocalDate.of(2026, 3, 30));

    youth.submits("UserTask_ReviewRefusal", with("refusalReview", "APPLY_AGAIN"));
    youth
        .submits("UserTask_HousingApplication")
        .submits(
            "UserTask_AllocationDecision",
            with("allocationResult", "REFUSED", "reason", "Stadig ikke akut"))
        .submits("UserTask_ReviewRefusal", with("refusalReview", "SEARCH_ON"));
    youth.hasPassed("EndEvent_ApplicationAnswered");
    assertThat(wishes.of(youth.caseNumber())).map(HousingWish::mayBeAllocated).contains(false);
  }

  @Test
  void a_corrected_wish_is_what_homes_are_measured_by_and_the_decision_still_counts() {
    youth
        .submits(APPLICATION, with("maxRent", 2950, "canMeetStudyRequirement", "YES"))
        .submits("UserTask_AllocationDecision", with("allocationResult", "APPROVED"));
    corrected.at(youth, APPLICATION, with("maxRent", 3950, "canMeetStudyRequirement", "NO"));
    assertThat(wishes.of(youth.caseNumber()))
        .hasValueSatisfying(
            wish -> {
              assertThat(wish.maxRent()).isEqualTo(3950);
              assertThat(wish.meetsStudyRequirement()).isFalse();
              assertThat(wish.mayBeAllocated()).isTrue();
            });
  }

  @Test
  void a_correction_of_the_application_keeps_what_a_later_review_changed() {
    youth
        .submits(APPLICATION, with("maxRent", 2950, "acute", false))
        .submits("UserTask_AllocationDecision", with("allocationResult", "APPROVED"));
    time.passes(Period.ofDays(31));
    youth.submits("UserTask_ReviewHousing", with("maxRent", 2000));
    corrected.at(youth, APPLICATION, with("acute", true));
    assertThat(wishes.of(youth.caseNumber())).map(HousingWish::maxRent).contains(2000);
    assertThat(wishes.of(youth.caseNumber())).map(HousingWish::acute).contains(true);

    corrected.at(youth, "UserTask_ReviewHousing", with("maxRent", 2500));
    assertThat(wishes.of(youth.caseNumber())).map(HousingWish::maxRent).contains(2500);
  }
}
