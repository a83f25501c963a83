package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process owners have changed the table: running courses keep their dates or follow it. */
@PathwayTest
class RecalculateScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired private SupportedCase cases;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Phases phases;
  @Autowired private RepositoryService repository;
  @Autowired private List<FormValues> values;

  private Walk youth;
  private String deployment;

  @BeforeEach
  void aCourseOfNineMonthsAndThenTheTableSaysTwelve() throws IOException {
    time.startsAt("2026-03-02T10:00");
    youth = begins();
    String longer =
        Files.readString(Path.of("bpmn/support/phase-plan.dmn"))
            .replace("\"P3M\"", "\"P4M\"")
            .replace("\"P7D\"", "\"P5D\"");
    deployment =
        repository
            .createDeployment()
            .addString("bpmn/support/phase-plan.dmn", longer)
            .deploy()
            .getId();
  }

  @AfterEach
  void theTableOfTheMethodAgain() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void new_cases_follow_the_table_and_running_ones_keep_what_was_planned() {
    assertThat(ends(youth)).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
    assertThat(ends(begins())).containsExactly("2026-07-02", "2026-11-02", "2027-03-02");

    compares(youth);
    youth.isWaitingAt("UserTask_ChooseDates");
    youth.submits("UserTask_ChooseDates", with("datesChosen", "KEEP"));
    youth.hasPassed("EndEvent_DatesKept");
    assertThat(ends(youth)).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
    assertThat(youth.variable("contactInterval")).isEqualTo("P7D");
  }

  @Test
  void who_chooses_sees_both_phase_by_phase() {
    compares(youth);

    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(youth.caseNumber())));
    assertThat(shown.get("phasesNow").toString().lines())
        .hasSize(3)
        .first()
        .asString()
        .contains("Fase 1: slutter den 2. juni 2026", "Kontakt hver 7 dage");
    assertThat(shown.get("phasesByTable").toString().lines())
        .hasSize(3)
        .first()
        .asString()
        .contains("Fase 1: slutter den 2. juli 2026", "Kontakt hver 5 dage");
  }

  @Test
  void what_is_recalculated_moves_dates_timers_and_rhythm() {
    compares(youth);
    youth.submits("UserTask_ChooseDates", with("datesChosen", "RECALCULATE"));

    youth.hasPassed("EndEvent_Recalculated");
    assertThat(ends(youth)).containsExactly("2026-07-02", "2026-11-02", "2027-03-02");
    assertThat(youth.variable("contactInterval")).isEqualTo("P5D");
    time.passesUntil("2026-06-17T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-18T00:00");
    youth.isWaitingAt(TRANSITION);
  }

  @Test
  void a_phase_that_is_over_stays_and_an_open_question_waits_for_the_new_date() {
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    time.passesUntil("2026-08-20T10:00");
    youth.isWaitingAt(TRANSITION);

    compares(youth);
    youth.submits("UserTask_ChooseDates", with("datesChosen", "RECALCULATE"));
    assertThat(ends(youth)).containsExactly("2026-06-02", "2026-11-02", "2027-03-02");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-10-18T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-10-19T00:00");
    youth.isWaitingAt(TRANSITION);
  }

  @Test
  void without_a_difference_nobody_is_asked_and_without_a_phase_it_is_refused() {
    Walk later = begins();
    compares(later);
    later.hasPassed("EndEvent_NoDifference").isNotAt("UserTask_ChooseDates");

    Walk waiting = cases.with("CTI");
    assertThatThrownBy(() -> compares(waiting)).hasMessageContaining("ingen CTI-fase");
  }

  private Walk begins() {
    Walk begun = cases.with("CTI");
    return begun.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            time.today()));
  }

  private void compares(Walk one) {
    pathway.starts("recalculate-phases", "leader", with("caseNumber", one.caseNumber().value()));
  }

  private List<String> ends(Walk one) {
    return phases.of(one.caseNumber()).stream().map(Phase::end).map(LocalDate::toString).toList();
  }
}
