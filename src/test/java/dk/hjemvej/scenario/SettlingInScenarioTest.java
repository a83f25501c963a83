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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first time in the home: what is broken is reported, and somebody comes by. */
@PathwayTest
class SettlingInScenarioTest {

  private static final String DEFECTS = "UserTask_ReportDefects";
  private static final String VISIT = "UserTask_FirstHomeVisit";
  private static final String STAY = "UserTask_StayCheck";

  @Autowired private AcceptedHomeCase cases;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private CivilTime civil;
  @Autowired private HousingReferrals referrals;
  @Autowired private Homes homes;

  private Walk youth;
  private int home;

  @BeforeEach
  void movedInOnThe2ndOfMarch() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.movesIn(cases.with(with()));
    home = referrals.current(youth.caseNumber()).unitId();
  }

  @Test
  void defects_are_reported_within_fourteen_days_of_the_keys() {
    youth.isWaitingOnlyAt(DEFECTS);
    assertThat(due(DEFECTS)).isEqualTo("2026-03-16");
    assertThatThrownBy(() -> youth.submits(DEFECTS, with("defectsReportedOn", "2026-03-01")))
        .hasMessageContaining("nøglerne");
    youth.submits(DEFECTS, with("defectsReportedOn", "2026-03-02"));
    youth.hasPassed("EndEvent_DefectsReported").isRunning();
  }

  @Test
  void without_a_visit_somebody_is_asked_after_seven_and_after_thirty_days() {
    youth.submits(DEFECTS);
    time.passesUntil("2026-03-08T23:59:59");
    youth.isNotAt(VISIT);
    time.passesUntil("2026-03-09T00:00");
    youth.isWaitingOnlyAt(VISIT);
    assertThat(due(VISIT)).isEqualTo("2026-03-09");
    assertThatThrownBy(() -> youth.submits(VISIT, with("visitedOn", "2026-03-01")))
        .hasMessageContaining("Besøgt");
    youth.submits(VISIT, with("visitedOn", "2026-03-09"));

    time.passesUntil("2026-03-31T23:59:59");
    youth.isNotAt(STAY);
    time.passesUntil("2026-04-01T00:00");
    youth.isWaitingOnlyAt(STAY);
    assertThat(due(STAY)).isEqualTo("2026-04-01");
    youth.submits(STAY, with("stays", "YES"));

    youth.hasPassed("EndEvent_Visited", "EndEvent_Stays").hasEnded();
    assertThat(youth.finalVariable("settling-in", "outcome")).isEqualTo("STAYS");
    assertThat(homes.of(youth.caseNumber()).orElseThrow().movedInOn()).hasToString("2026-03-02");
  }

  @Test
  void a_visit_that_is_noted_is_not_asked_for_again() {
    youth.submits(DEFECTS);
    time.passesUntil("2026-03-05T15:00");
    notes("2026-03-05", "HOME_VISIT", List.of("CITIZEN"), "MET");
    time.passesUntil("2026-03-20T15:00");
    youth.isNotAt(VISIT).hasPassed("EndEvent_VisitedAlready");
    notes("2026-03-20", "HOME_VISIT", List.of("CITIZEN", "NETWORK"), "MET");
    time.passesUntil("2026-04-02T10:00");
    youth.hasPassed("EndEvent_MetAtHome").hasNotPassed(VISIT, STAY).hasEnded();
    assertThat(youth.finalVariable("settling-in", "outcome")).isEqualTo("STAYS");
  }

  @Test
  void only_the_citizen_met_at_home_counts_as_a_visit() {
    time.passesUntil("2026-03-05T15:00");
    notes("2026-03-05", "HOME_VISIT", List.of("CITIZEN"), "NOT_MET");
    notes("2026-03-05", "HOME_VISIT", List.of("NETWORK"), "MET");
    notes("2026-03-05", "OFFICE", List.of("CITIZEN"), "MET");
    notes("2026-03-01", "HOME_VISIT", List.of("CITIZEN"), "MET");
    time.passesUntil("2026-03-09T00:00");
    youth.isWaitingAt(VISIT);
  }

  @Test
  void a_visit_of_the_first_days_does_not_say_that_somebody_stays() {
    time.passesUntil("2026-03-09T15:00");
    notes("2026-03-09", "HOME_VISIT", List.of("CITIZEN"), "MET");
    youth.isNotAt(VISIT);
    time.passesUntil("2026-04-01T00:00");
    youth.isWaitingAt(STAY);
  }

  @Test
  void a_visit_noted_late_closes_the_task_but_an_older_one_does_not() {
    time.passesUntil("2026-04-01T12:00");
    youth.isWaitingOnlyAt(DEFECTS, VISIT, STAY);
    notes("2026-03-01", "HOME_VISIT", List.of("CITIZEN"), "MET");
    youth.isWaitingOnlyAt(DEFECTS, VISIT, STAY);
    notes("2026-03-09", "HOME_VISIT", List.of("CITIZEN"), "MET");
    youth.isWaitingOnlyAt(DEFECTS, STAY);
    notes("2026-03-10", "HOME_VISIT", List.of("CITIZEN"), "MET");
    youth.isWaitingOnlyAt(DEFECTS);
  }

  @Test
  void who_does_not_live_there_any_more_is_homeless_again_and_the_home_is_given_up() {
    time.passesUntil("2026-04-01T12:00");
    assertThatThrownBy(() -> youth.submits(STAY, with("stays", "NO", "homeLostReason", "")))
        .hasMessageContaining("Hvad er der sket");
    youth.submits(STAY, with("stays", "NO"));

    youth.hasPassed("ServiceTask_RecordHomelessAgain").hasEnded();
    assertThat(youth.finalVariable("settling-in", "outcome")).isEqualTo("HOMELESS_AGAIN");
    assertThat(cases.attempt(youth, "end_reason")).isEqualTo("HOMELESS_AGAIN");
    assertThat(cases.homeState(home)).as("others need it vacated first").isEqualTo("WITHDRAWN");
    assertThat(homes.of(youth.caseNumber())).as("begins anew").isEmpty();
  }

  private void notes(String on, String form, List<String> with, String result) {
    pathway.starts(
        "contact-note",
        "cti",
        with(
            "caseNumber",
            youth.caseNumber().value(),
            "contactOn",
            on,
            "contactForm",
            form,
            "withWhom",
            with,
            "contactResult",
            result));
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
