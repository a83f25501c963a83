package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.oversight.OutcomeFigures;
import dk.hjemvej.oversight.OutcomeFigures.Development;
import dk.hjemvej.oversight.OutcomeFigures.Homes;
import dk.hjemvej.oversight.OutcomeFigures.Points;
import dk.hjemvej.oversight.OutcomeFigures.Purpose;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * København 2018-2023 (FACTS ), walked again by invented people through the real
 * diagrams: 34 young people started CTI; by 1 September 2023 27 had finished, 21 with their purpose
 * fully met, 2 broken off, 4 with a changed need; 24 lived in a home of their own, 13 of them
 * without support; 7 were still on the way.
 *
 * <p>They come in three groups, because there are not places for all of them at once.
 */
@PathwayTest
class CopenhagenReplayTest {

  private static final List<String> AREAS =
      List.of("SubstanceUse", "Crime", "MentalHealth", "Network", "EducationEmployment", "Leisure");

  private static final Period PHASE = Period.ofMonths(3);

  /** How it ends for somebody. */
  private record End(String purposeMet, String outcome, String housing) {

    static End met(String housing) {
      return new End("FULLY", null, housing);
    }

    static End otherwise(String outcome, String housing) {
      return new End("NOT_MET", outcome, housing);
    }

    Map<String, Object> note() {
      Map<String, Object> note = scores(4);
      note.putAll(with("purposeMet", purposeMet, "housingStatus", housing));
      if (outcome != null) {
        note.put("outcome", outcome);
      }
      return note;
    }
  }

  @Autowired private SupportedCase cases;
  @Autowired private PassingTime time;
  @Autowired private ContactRhythm rhythm;
  @Autowired private OutcomeFigures.Register figures;

  private int people;

  @Test
  void thirty_four_young_people_give_the_figures_of_the_city() {
    time.startsAt("2019-03-04T10:00");
    finish(
        repeat(13, End.met("OWN_HOME_NO_SUPPORT")),
        repeat(3, End.met("OWN_HOME_WITH_SUPPORT")),
        repeat(2, End.otherwise("ENDED_EARLY", "HOMELESS")));

    time.passesUntil("2022-10-03T10:00");
    finish(
        repeat(5, End.met("OWN_HOME_WITH_SUPPORT")),
        repeat(3, End.otherwise("NEED_CHANGED", "OWN_HOME_WITH_SUPPORT")),
        repeat(1, End.otherwise("NEED_CHANGED", "TEMPORARY")));

    time.passesUntil("2023-07-31T10:00");
    List<Walk> onTheWay = start(7);
    time.passesUntil("2023-09-01T10:00");

    OutcomeFigures city = figures.of(YearMonth.of(2018, 9), YearMonth.of(2023, 8));
    assertThat(city.started()).isEqualTo(34);
    assertThat(city.finished()).isEqualTo(27);
    assertThat(city.open()).isEqualTo(7);
    assertThat(city.purpose()).isEqualTo(new Purpose(21, 0, 4, 2, 0));
    assertThat(city.homes()).isEqualTo(new Homes(27, 24, 13, 89, 80, 90));
    assertThat(city.development())
        .contains(
            new Development("LEISURE", "START", 27, new Points(new BigDecimal("2.0"), 0, 27, 0)),
            new Development("LEISURE", "CLOSING", 27, new Points(new BigDecimal("4.0"), 27, 0, 0)));
    onTheWay.forEach(Walk::isRunning);
  }

  /** A group that starts on the same day and goes all the way, each to an end of their own. */
  @SafeVarargs
  private void finish(List<End>... ends) {
    List<End> all = Stream.of(ends).flatMap(List::stream).toList();
    List<Walk> youths = start(all.size());
    time.passes(PHASE);
    youths.forEach(
        youth ->
            youth.submits(
                "UserTask_PhaseTransition",
                with("phaseDecision", "NEXT_PHASE", "movedInOn", time.today())));
    time.passes(PHASE);
    youths.forEach(
        youth -> youth.submits("UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE")));
    youths.forEach(
        youth ->
            youth
                .submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85"))
                .submits("UserTask_AwaitReceipt", with("accepted1", "YES")));
    time.passes(PHASE);
    for (int no = 0; no < all.size(); no++) {
      youths
          .get(no)
          .submits("UserTask_ClosingTalk", with("followUpConsent", false))
          .submits("UserTask_RecommendClosing", all.get(no).note())
          .submits("UserTask_DecideSupport", with("supportDecision", "END"))
          .hasEnded();
    }
  }

  private List<Walk> start(int count) {
    List<Walk> youths = new ArrayList<>();
    for (int no = 0; no < count; no++) {
      Map<String, Object> clarified = scores(2);
      clarified.putAll(
          with(
              "complexity", "MEDIUM",
              "useOfServices", "HIGH_DEGREE",
              "needDuration", "SHORT_TRANSITION",
              "nineMonthPrognosis", "MANAGES",
              "housingStatus", "HOMELESS"));
      Walk youth = cases.toBeClarified(with("birthDate", "1999-05-17"));
      youth
          .submits("UserTask_ClarifyTargetGroup", clarified)
          .submits(
              "UserTask_DecideMethod",
              with("chosenMethod", "CTI", "grant", "GRANTED", "legalBasis", "SECTION_85A"))
          .submits("UserTask_AssignWorker", with("worker", people++ % 2 == 0 ? "cti" : "cti2"))
          .submits("UserTask_PreCti", with("phase1StartBasis", "MOVE_IN"));
      rhythm.paused(youth.caseNumber(), Period.ofYears(10)); // Contact is other tests' business.
      youths.add(youth);
    }
    return youths;
  }

  private static Map<String, Object> scores(int points) {
    Map<String, Object> scores = new HashMap<>();
    AREAS.forEach(area -> scores.put("development" + area, points));
    return scores;
  }

  private static List<End> repeat(int times, End end) {
    return Stream.generate(() -> end).limit(times).toList();
  }
}
