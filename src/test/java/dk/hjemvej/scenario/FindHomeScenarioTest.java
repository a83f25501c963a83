package dk.hjemvej.scenario;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.scenario.SeekingHome.ANYWHERE;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.oversight.HousingFigures;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first look to a home that is held. */
@PathwayTest
class FindHomeScenarioTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired SeekingHome seeking;
  @Autowired Vacancies vacancies;
  @Autowired JdbcClient jdbc;
  @Autowired List<FormValues> values;
  @Autowired HousingFigures.Register figures;

  @BeforeEach
  void a_monday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void a_home_that_fits_is_held_at_once() {
    int unit = vacancies.register(home(1)).home().id();
    Walk youth = searches(seeking.onLowBenefit());
    youth.hasPassed("ServiceTask_MatchHousing", "EndEvent_HomeFound").hasEnded();
    youth.hasNotPassed("MessageEvent_VacancyRegistered");
    assertThat(youth.finalVariable("find-home", "unitId")).isEqualTo(unit);
    assertThat(state(unit)).isEqualTo(Home.State.HELD);
    assertThat(heldUntil(unit)).isEqualTo("2026-03-09T22:59:59Z");
    assertThat(explanation(youth, unit))
        .isEqualTo("OFFERED: husleje 2.800 kr. inden for loftet 3.000 kr.");
  }

  @ParameterizedTest
  @CsvSource({"3000, HELD", "3001, FREE"})
  void three_thousand_passes_on_a_low_benefit_and_a_krone_more_does_not(
      int rent, Home.State state) {
    int unit = vacancies.register(home(1, rent, APRIL)).home().id();
    searches(seeking.onLowBenefit());
    assertThat(state(unit)).isEqualTo(state);
  }

  @Test
  void without_a_home_that_fits_the_next_vacancy_is_looked_at_at_once() {
    int dear = vacancies.register(home(1, 3450, APRIL)).home().id();
    Walk youth = searches(seeking.onLowBenefit());
    youth.hasPassed("Gateway_HomeFound").hasNotPassed("EndEvent_HomeFound").isRunning();
    assertThat(explanation(youth, dear))
        .isEqualTo("EXCLUDED: husleje 3.450 kr. over loftet 3.000 kr.");

    int cheap = vacancies.register(home(2)).home().id();
    time.settle();
    youth.hasPassed("MessageEvent_VacancyRegistered", "EndEvent_HomeFound").hasEnded();
    assertThat(state(cheap)).isEqualTo(Home.State.HELD);
    assertThat(state(dear)).isEqualTo(Home.State.FREE);
  }

  @Test
  void managers_see_which_homes_were_lost_to_rent_and_to_the_study_requirement() {
    vacancies.register(home(1, 3450, APRIL));
    vacancies.register(home(2, 9_450, APRIL));
    vacancies.register(study(home(3, 3450, APRIL)));
    vacancies.register(study(home(4)));
    searches(seeking.onLowBenefit());

    YearMonth march = YearMonth.of(2026, 3);
    HousingFigures found = figures.of(march, march);
    assertThat(found.leftOut())
        .containsExactly(
            new HousingFigures.LeftOut(march, "RENT", 3, 2, 1),
            new HousingFigures.LeftOut(march, "STUDY_REQUIREMENT", 2, 1, 1));
    assertThat(found.looking().people()).isEqualTo(1);
  }

  @Test
  void a_home_lost_to_rent_stays_lost_to_rent_when_somebody_else_has_it() {
    int dear = vacancies.register(home(1, 3450, APRIL)).home().id();
    searches(seeking.onLowBenefit());
    CaseNumber earner = seeking.withoutIncome(ANYWHERE);
    seeking.livesOn(earner, "WAGES");
    searches(earner);
    assertThat(state(dear)).isEqualTo(Home.State.HELD);

    time.passesUntil("2026-03-03T10:00");
    YearMonth march = YearMonth.of(2026, 3);
    assertThat(figures.of(march, march).leftOut())
        .containsExactly(new HousingFigures.LeftOut(march, "RENT", 1, 1, 1));
  }

  @Test
  void no_home_is_held_before_the_benefit_is_known_and_then_at_once() {
    int unit = vacancies.register(home(1)).home().id();
    CaseNumber youth = seeking.withoutIncome(ANYWHERE);
    Walk search = searches(youth);
    search.isRunning();
    assertThat(explanation(search, unit)).isEqualTo("EXCLUDED: borgers ydelse er ikke kendt endnu");

    seeking.begins(youth, "first-help");
    time.settle();
    search.submits("UserTask_SecureIncome", with("benefit", "EDUCATION_BENEFIT"));
    search.hasPassed("ServiceTask_WakeHousingSearch", "EndEvent_HomeFound");
    assertThat(state(unit)).isEqualTo(Home.State.HELD);
  }

  @Test
  void a_home_so_far_ahead_is_offered_on_the_day_it_comes_near_enough() {
    int unit = vacancies.register(home(1, 2800, LocalDate.of(2026, 6, 3))).home().id();
    Walk youth = searches(seeking.onLowBenefit());
    time.passesUntil("2026-03-02T23:59");
    assertThat(state(unit)).isEqualTo(Home.State.FREE);
    time.passesUntil("2026-03-03T00:01");
    assertThat(state(unit)).isEqualTo(Home.State.HELD);
    youth.hasEnded();
  }

  @Test
  void after_thirty_days_without_an_offer_the_search_is_talked_through() {
    vacancies.register(home(1, 3450, APRIL));
    vacancies.register(study(home(2)));
    int third = vacancies.register(study(home(3))).home().id();
    Walk youth = searches(seeking.onLowBenefit());
    time.passes(Period.ofDays(29));
    youth.isNotAt("UserTask_ReviewHousing");
    time.passes(Period.ofDays(1));
    youth.isWaitingAt("UserTask_ReviewHousing").isNotAt("UserTask_ReviewHousingLeader");
    assertThat(shown(youth))
        .containsEntry("homesLeftOut", "- Studiepligt: 2 boliger\n- Husleje over loftet: 1 bolig")
        .containsEntry("offersSoFar", "Der er ikke givet noget tilbud endnu.")
        .containsEntry("canMeetStudyRequirement", "NO")
        .containsEntry("maxRent", 9_000);

    youth.submits(
        "UserTask_ReviewHousing",
        with("maxRent", 2_800, "areas", List.of("VALBY"), "canMeetStudyRequirement", "YES"));
    youth.hasPassed("ServiceTask_RecordWishes", "EndEvent_HomeFound").hasEnded();
    assertThat(List.of(state(third - 1), state(third)))
        .containsExactlyInAnyOrder(Home.State.HELD, Home.State.FREE);
  }

  @Test
  void what_is_cleared_in_a_review_is_no_longer_wished() {
    vacancies.register(home(1));
    Walk youth = searches(seeking.onLowBenefit(excluding("VALBY")));
    time.passes(Period.ofDays(30));
    assertThat(shown(youth)).containsEntry("exclusions", List.of("VALBY"));
    youth.submits(
        "UserTask_ReviewHousing", with("maxRent", 3_000, "canMeetStudyRequirement", "NO"));
    youth.hasEnded();
    assertThat(shown(youth)).containsEntry("exclusions", List.of());
  }

  @Test
  void a_search_that_goes_on_is_talked_through_again_thirty_days_after_the_last_talk() {
    Walk youth = searches(seeking.onLowBenefit());
    time.passes(Period.ofDays(40));
    youth.submits(
        "UserTask_ReviewHousing", with("maxRent", 3_000, "canMeetStudyRequirement", "NO"));
    time.passes(Period.ofDays(29));
    youth.isNotAt("UserTask_ReviewHousing");
    time.passes(Period.ofDays(1));
    youth.isWaitingAt("UserTask_ReviewHousing");
  }

  @Test
  void after_ninety_days_without_an_offer_a_leader_is_asked_too() {
    Walk youth = searches(seeking.onLowBenefit());
    time.passes(Period.ofDays(89));
    youth.isWaitingOnlyAt("UserTask_ReviewHousing");
    time.passes(Period.ofDays(1));
    youth.isWaitingOnlyAt("UserTask_ReviewHousing", "UserTask_ReviewHousingLeader");
    youth.submits(
        "UserTask_ReviewHousingLeader",
        with("maxRent", 3_000, "canMeetStudyRequirement", "NO", "leaderDecision", "Vi spørger."));
    youth.hasPassed("EndEvent_Reviewed").isRunning();

    vacancies.register(home(1));
    time.settle();
    youth.hasEnded();
  }

  private static AppliedFor excluding(String area) {
    return new AppliedFor(
        ANYWHERE.sources(),
        false,
        ANYWHERE.maxRent(),
        1,
        Set.of(),
        Set.of(area),
        null,
        Set.of(),
        false);
  }

  private static Vacancy study(Vacancy home) {
    return new Vacancy(
        home.source(),
        home.landlord(),
        home.reference(),
        home.address(),
        home.area(),
        home.rent(),
        home.sizeM2(),
        home.rooms(),
        true,
        home.accessibility(),
        home.availableFrom(),
        home.allocationRight());
  }

  private Walk searches(CaseNumber youth) {
    seeking.begins(youth, "find-home");
    time.settle();
    return pathway.walk(youth);
  }

  private Home.State state(int unitId) {
    return vacancies.find(unitId).orElseThrow().state();
  }

  private String heldUntil(int unitId) {
    return jdbc.sql("select held_until from housing_unit where unit_id = :unit")
        .param("unit", unitId)
        .query((row, n) -> row.getTimestamp(1).toInstant().toString())
        .single();
  }

  private String explanation(Walk youth, int unitId) {
    return jdbc.sql(
            """
            select verdict || ': ' || explanation from housing_match
            where case_number = :case and unit_id = :unit
            """)
        .param("case", youth.caseNumber().value())
        .param("unit", unitId)
        .query(String.class)
        .single();
  }

  private Map<String, Object> shown(Walk youth) {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth.caseNumber())));
    return shown;
  }
}
