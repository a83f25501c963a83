package dk.hjemvej.scenario;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Home after home until one is accepted. */
@PathwayTest
class HousingSearchScenarioTest {

  private static final String OFFER = "UserTask_HousingOffer";
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired SeekingHome seeking;
  @Autowired Vacancies vacancies;
  @Autowired List<FormValues> values;

  @BeforeEach
  void a_monday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void the_first_home_is_accepted() {
    int unit = vacancies.register(home(1)).home().id();
    Walk youth = searches();
    youth.isWaitingOnlyAt(OFFER).submits(OFFER, with("answer", "ACCEPTED"));
    youth.hasPassed("EndEvent_HomeAccepted").hasEnded();
    assertThat(youth.finalVariable("housing-search", "outcome")).isEqualTo("FOUND");
    assertThat(state(unit)).isEqualTo(Home.State.ALLOCATED);
  }

  @Test
  void after_a_decline_the_next_home_is_offered_by_itself_and_never_the_same_again() {
    int cheap = vacancies.register(home(1, 2_000, APRIL)).home().id();
    int dearer = vacancies.register(home(2, 2_500, APRIL)).home().id();
    Walk youth = searches();
    assertThat(offered(youth)).isEqualTo(cheap);
    declines(youth);
    assertThat(offered(youth)).isEqualTo(dearer);
    assertThat(state(cheap)).isEqualTo(Home.State.FREE);
    youth.isWaitingOnlyAt(OFFER).hasNotPassed("CallActivity_DeclineTalk");

    youth.submits(OFFER, with("answer", "DECLINED", "declineReason", "RENT"));
    youth.isNotAt(OFFER).isRunning();
    vacancies.register(home(3, 2_900, APRIL));
    time.settle();
    youth.isWaitingOnlyAt(OFFER);
  }

  @Test
  void repeated_declines_are_talked_about_while_the_search_goes_on() {
    register(4);
    Walk youth = searches();
    declines(youth);
    declines(youth);
    youth.isWaitingOnlyAt(OFFER, "UserTask_DeclineTalk");
    youth.submits("UserTask_DeclineTalk");
    youth.hasPassed("EndEvent_DeclinesTalked").isWaitingOnlyAt(OFFER);
    declines(youth);
    youth.isWaitingOnlyAt(OFFER, "UserTask_DeclineLeader");

    youth.submits(OFFER, with("answer", "ACCEPTED"));
    youth.hasEnded();
  }

  @Test
  void who_does_not_answer_is_looked_for_on() {
    register(2);
    Walk youth = searches();
    int first = offered(youth);
    time.passes(Period.ofDays(7));
    assertThat(offered(youth)).isEqualTo(first);
    time.passes(Period.ofDays(1));
    youth.isWaitingOnlyAt(OFFER);
    assertThat(offered(youth)).isNotEqualTo(first);
    assertThat(state(first)).isEqualTo(Home.State.FREE);
  }

  @Test
  void the_days_without_an_offer_count_from_the_last_one_and_the_review_shows_it() {
    register(1);
    Walk youth = searches();
    time.passes(Period.ofDays(5));
    youth.submits(OFFER, with("answer", "DECLINED", "declineReason", "UNSAFE"));
    time.passes(Period.ofDays(29));
    youth.isNotAt("UserTask_ReviewHousing");
    time.passes(Period.ofDays(1));
    youth.isWaitingOnlyAt("UserTask_ReviewHousing");
    assertThat(shown(youth.caseNumber()))
        .containsEntry(
            "offersSoFar", "- Prøvevej 1, 2.800 kr., tilbudt den 2. marts 2026: afslået: utryg")
        .containsEntry("homesLeftOut", "Ingen ledige boliger er valgt fra.");
  }

  private void register(int homes) {
    for (int number = 1; number <= homes; number++) {
      vacancies.register(home(number));
    }
  }

  private Walk searches() {
    CaseNumber youth = seeking.onLowBenefit();
    seeking.begins(youth, "housing-search");
    time.settle();
    return pathway.walk(youth);
  }

  private static void declines(Walk youth) {
    youth.submits(OFFER, with("answer", "DECLINED", "declineReason", "AREA"));
  }

  private static int offered(Walk youth) {
    return (Integer) Objects.requireNonNull(youth.variablesAt(OFFER).get("unitId"));
  }

  private Home.State state(int unitId) {
    return vacancies.find(unitId).orElseThrow().state();
  }

  private Map<String, Object> shown(CaseNumber youth) {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth)));
    return shown;
  }
}
