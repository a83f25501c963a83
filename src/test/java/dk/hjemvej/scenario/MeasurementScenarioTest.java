package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.Corrections;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How it goes is written down where the method asks, and says what the record says. */
@PathwayTest
class MeasurementScenarioTest {

  private static final String CLARIFY = "UserTask_ClarifyTargetGroup";

  @Autowired Pathway pathway;
  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Journey journey;
  @Autowired Submissions submissions;
  @Autowired Corrections corrections;
  @Autowired IdentityService identity;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void nobody_is_signed_in() {
    identity.clearAuthentication();
  }

  @Test
  void the_start_is_measured_by_the_clarification() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = pathway.startsCalled("target-group-clarification", Map.of());
    youth.submits(CLARIFY, start("HOMELESS", 2)).hasEnded();

    assertThat(measurements(youth)).containsExactly("1 START 2026-03-02 HOMELESS null");
    assertThat(areas(youth))
        .containsExactly(
            "START CRIME 2",
            "START EDUCATION_EMPLOYMENT 2",
            "START LEISURE 2",
            "START MENTAL_HEALTH 2",
            "START NETWORK 2",
            "START SUBSTANCE_USE 2");
  }

  @Test
  void a_corrected_answer_corrects_the_measurement_and_keeps_its_day() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = pathway.startsCalled("target-group-clarification", Map.of());
    youth.submits(CLARIFY, start("HOMELESS", 2)).hasEnded();

    time.startsAt("2026-03-05T10:00");
    corrects(youth, with("housingStatus", "TEMPORARY", "developmentCrime", 4));
    corrects(youth, with("developmentCrime", 5));

    assertThat(measurements(youth)).containsExactly("1 START 2026-03-02 TEMPORARY null");
    assertThat(areas(youth)).hasSize(6).contains("START CRIME 5", "START LEISURE 2");
  }

  @Test
  void the_end_of_each_of_the_first_two_phases_is_measured() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.inThirdPhase("310204-0001");

    assertThat(areas(youth))
        .hasSize(18)
        .contains("START CRIME 1", "PHASE1_END CRIME 1", "PHASE2_END CRIME 1");
  }

  @Test
  void a_phase_that_is_extended_is_not_measured() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = journey.inFirstPhase("310204-0001");
    time.passes(java.time.Period.ofDays(80));
    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "EXTEND", "extendUntil", "2026-06-20"));

    assertThat(areas(youth)).hasSize(6).allMatch(area -> area.startsWith("START"));
  }

  @Test
  void the_closing_is_measured_by_the_recommendation_and_the_newest_one_counts() {
    time.startsAt("2026-06-01T10:00");
    Walk youth = cases.with("ICM");
    youth.submits("UserTask_IcmPlan");
    time.passes(java.time.Period.ofMonths(3));
    youth.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    closing(youth, with("purposeMet", "PARTLY", "housingStatus", "OWN_HOME_WITH_SUPPORT"));
    youth.submits("UserTask_DecideSupport", with("supportDecision", "CONTINUE"));
    assertThat(measurements(youth))
        .containsExactly("1 CLOSING 2026-09-01 OWN_HOME_WITH_SUPPORT PARTLY");

    time.passes(java.time.Period.ofMonths(3));
    youth.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    closing(youth, with("purposeMet", "FULLY", "housingStatus", "OWN_HOME_NO_SUPPORT"));
    youth.submits("UserTask_DecideSupport", with("supportDecision", "END"));
    youth.hasEnded();
    assertThat(measurements(youth))
        .containsExactly("1 CLOSING 2026-12-01 OWN_HOME_NO_SUPPORT FULLY");
    assertThat(areas(youth)).hasSize(6);
  }

  private void closing(Walk youth, Map<String, Object> note) {
    youth
        .submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "NETWORK"))
        .submits("UserTask_AwaitReceipt", with("accepted1", "YES"))
        .submits("UserTask_ClosingTalk", with("followUpConsent", false))
        .submits("UserTask_RecommendClosing", note);
  }

  private void corrects(Walk youth, Map<String, Object> right) {
    identity.setAuthentication("authority", List.of("authority-caseworkers"));
    List<Submission> all = submissions.of(youth.caseNumber());
    corrections.correct(all.get(all.size() - 1), right, "Tastefejl");
  }

  private static Map<String, Object> start(String housing, int points) {
    Map<String, Object> answers = new java.util.HashMap<>(with("housingStatus", housing));
    Arrays.asList(
            "SubstanceUse", "Crime", "MentalHealth", "Network", "EducationEmployment", "Leisure")
        .forEach(area -> answers.put("development" + area, points));
    return answers;
  }

  private List<String> measurements(Walk youth) {
    return jdbc.sql(
            """
            select * from measurement where case_number = ? order by course_no, measured_on
            """)
        .param(youth.caseNumber().value())
        .query(
            (row, n) ->
                "%d %s %s %s %s"
                    .formatted(
                        row.getInt("course_no"),
                        row.getString("moment"),
                        row.getObject("measured_on"),
                        row.getString("housing_status"),
                        row.getString("purpose_met")))
        .list();
  }

  private List<String> areas(Walk youth) {
    return jdbc.sql("select * from measured_area where case_number = ? order by moment, area")
        .param(youth.caseNumber().value())
        .query(
            (row, n) ->
                "%s %s %d"
                    .formatted(
                        row.getString("moment"), row.getString("area"), row.getInt("points")))
        .list();
  }
}
