package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.engine.tasks.CaseDates;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process owners have changed a table and deployed it: new cases follow, running ones keep
 * their dates, until somebody has seen both and chosen.
 */
@PathwayTest
class RecalculateAllScenarioTest {

  private static final String CHOOSE = "UserTask_ChooseForAll";
  private static final String LEADER = "UserTask_DecideOverrun";
  private static final String TRANSITION = "UserTask_PhaseTransition";
  private static final String FIRST_ROW_OF_OTHERS = "<rule id=\"Rule_PhaseVeryLate\"";

  @Autowired private SupportedCase cases;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Phases phases;
  @Autowired private CaseDates dates;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private ManagementService management;
  @Autowired private FormService forms;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient jdbc;
  @Autowired private List<TaskValues> taskValues;
  @Autowired private List<FormValues> formValues;

  private final List<String> deployments = new ArrayList<>();

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void theTablesOfTheMethodAgain() {
    deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
  }

  @Test
  void whoever_chooses_sees_every_course_that_differs_and_a_form_without_it_sees_nothing()
      throws IOException {
    Walk one = begins();
    Walk two = begins();
    phasesOfFourMonths();
    begins();
    compares();

    assertThat(shown(CHOOSE)).containsEntry("coursesCount", 2).containsEntry("laddersCount", 0);
    assertThat(shown(CHOOSE).get("coursesCompared").toString().lines())
        .containsExactly(line(one), line(two));
    assertThat(shown(CHOOSE).get("laddersCompared")).isEqualTo("Ingen forskel.");
    assertThat(shown("UserTask_EndAbsence")).isEmpty();
    assertThat(runtime.getVariables(task().getProcessInstanceId()))
        .containsOnlyKeys("startedByForm", "coursesDiffer", "laddersDiffer");
  }

  @Test
  void courses_that_are_recalculated_move_rows_timers_and_rhythm_each_by_itself()
      throws IOException {
    Walk one = begins();
    Walk two = begins();
    phasesOfFourMonths();
    compares();
    chooses("RECALCULATE", "KEEP");
    time.settle();

    for (Walk youth : List.of(one, two)) {
      assertThat(ends(youth)).containsExactly("2026-07-02", "2026-11-02", "2027-03-02");
      assertThat(youth.variable("contactInterval")).isEqualTo("P5D");
      youth.hasPassed("EndEvent_Recalculated");
    }
    assertThat(passed("EndEvent_Chosen")).isOne();
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-06-17T23:59:59");
    one.isNotAt(TRANSITION);
    time.passesUntil("2026-06-18T00:00");
    one.isWaitingAt(TRANSITION);
    two.isWaitingAt(TRANSITION);
  }

  @Test
  void a_course_that_cannot_be_recalculated_stops_no_other_and_is_seen() throws IOException {
    Walk bad = begins();
    Walk good = begins();
    phasesOfFourMonths();
    compares();
    chooses("RECALCULATE", "KEEP");
    phaseLimit(bad, "broken");
    while (management.createJobQuery().messages().withRetriesLeft().count() > 0) {
      catchThrowable(time::settle);
    }

    assertThat(ends(good)).containsExactly("2026-07-02", "2026-11-02", "2027-03-02");
    Incident seen = runtime.createIncidentQuery().singleResult();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(seen.getProcessInstanceId())
                .singleResult()
                .getBusinessKey())
        .isEqualTo(bad.caseNumber().value());

    phaseLimit(bad, "P14D");
    assertThat(ends(bad)).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
    management.setJobRetries(seen.getConfiguration(), 1);
    time.settle();
    assertThat(ends(bad)).containsExactly("2026-07-02", "2026-11-02", "2027-03-02");
  }

  @Test
  void what_is_kept_stays_and_without_a_difference_nobody_is_asked() throws IOException {
    Walk youth = begins();
    compares();
    assertThat(passed("EndEvent_NoDifference")).isOne();

    phasesOfFourMonths();
    compares();
    chooses("KEEP", "KEEP");
    time.settle();
    assertThat(passed("EndEvent_Chosen")).isOne();
    assertThat(ends(youth)).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
    assertThat(youth.variable("contactInterval")).isEqualTo("P7D");
  }

  @Test
  void a_ladder_that_runs_keeps_its_day_and_a_new_one_follows_the_table() throws IOException {
    Walk running = begins();
    time.passesUntil("2026-03-10T10:00");
    Walk later = begins();
    time.passesUntil("2026-06-04T10:00");
    leaderAfterDays(5);

    time.passesUntil("2026-06-08T23:59:59");
    running.isNotAt(LEADER);
    time.passesUntil("2026-06-09T00:00");
    running.isWaitingAt(LEADER);

    time.passesUntil("2026-06-14T23:59:59");
    later.isNotAt(LEADER);
    time.passesUntil("2026-06-15T00:00");
    later.isWaitingAt(LEADER);
  }

  @Test
  void ladders_that_follow_the_table_ask_the_leader_on_its_day() throws IOException {
    Walk youth = begins();
    time.passesUntil("2026-06-04T10:00");
    leaderAfterDays(5);
    compares();
    assertThat(shown(CHOOSE)).containsEntry("coursesCount", 0).containsEntry("laddersCount", 1);
    assertThat(shown(CHOOSE).get("laddersCompared"))
        .isEqualTo(
            "- Sag %s, fase: næste trin den 9. juni 2026 → den 7. juni 2026."
                .formatted(youth.caseNumber()));
    chooses("KEEP", "RECALCULATE");
    time.settle();

    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-06-06T23:59:59");
    youth.isNotAt(LEADER);
    time.passesUntil("2026-06-07T00:00");
    youth.isWaitingAt(LEADER);
    compares();
    assertThat(passed("EndEvent_NoDifference")).isOne();
  }

  @Test
  void in_one_case_too_ladders_may_follow_the_table_at_once_when_the_day_has_passed()
      throws IOException {
    Walk youth = begins();
    time.passesUntil("2026-06-08T10:00");
    leaderAfterDays(5);
    pathway.starts("recalculate-phases", "owner", with("caseNumber", youth.caseNumber().value()));
    String transition = youth.task(TRANSITION).getId();
    Map<String, Object> seen = new HashMap<>();
    formValues.forEach(provider -> seen.putAll(provider.of(youth.caseNumber())));
    assertThat(seen.get("laddersCompared").toString())
        .contains("næste trin den 9. juni 2026 → den 8. juni 2026");

    youth.submits("UserTask_ChooseDates", with("datesChosen", "RECALCULATE"));
    youth.hasPassed("EndEvent_Recalculated").isWaitingAt(LEADER);
    assertThat(youth.task(TRANSITION).getId()).isEqualTo(transition);
  }

  @Test
  void a_longer_wait_moves_the_next_step_away() throws IOException {
    Walk youth = begins();
    time.passesUntil("2026-06-04T10:00");
    leaderAfterDays(10);
    compares();
    chooses("KEEP", "RECALCULATE");
    time.passesUntil("2026-06-11T23:59:59");
    youth.isNotAt(LEADER);
    time.passesUntil("2026-06-12T00:00");
    youth.isWaitingAt(LEADER);
  }

  private Walk begins() {
    return cases
        .with("CTI")
        .submits(
            "UserTask_PreCti",
            with(
                "phase1StartBasis",
                "DECISION",
                "expectedMoveIn",
                "2030-01-01",
                "phase1Start",
                time.today()));
  }

  private void phasesOfFourMonths() throws IOException {
    String file = "bpmn/support/phase-plan.dmn";
    deploys(
        file,
        Files.readString(Path.of(file))
            .replace("\"P3M\"", "\"P4M\"")
            .replace("\"P7D\"", "\"P5D\""));
  }

  /** The rows of a phase's ladder, which come first in the file; the others stay. */
  private void leaderAfterDays(int days) throws IOException {
    String file = "bpmn/escalation/escalation-ladder.dmn";
    String table = Files.readString(Path.of(file));
    int others = table.indexOf(FIRST_ROW_OF_OTHERS);
    String changed =
        table
            .substring(0, others)
            .replace("[0..7)", "[0..%d)".formatted(days))
            .replace("[7..21)", "[%d..21)".formatted(days))
            .replace("7 - daysOverdue", "%d - daysOverdue".formatted(days));
    deploys(file, changed + table.substring(others));
  }

  private void deploys(String file, String content) {
    deployments.add(repository.createDeployment().addString(file, content).deploy().getId());
  }

  private void compares() {
    forms.submitStartForm(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("recalculate-all")
            .latestVersion()
            .singleResult()
            .getId(),
        Map.of());
    time.settle();
  }

  private void chooses(String courses, String ladders) {
    forms.submitTaskForm(task().getId(), with("coursesChosen", courses, "laddersChosen", ladders));
  }

  private Task task() {
    return tasks.createTaskQuery().taskDefinitionKey(CHOOSE).singleResult();
  }

  private Map<String, Object> shown(String task) {
    Map<String, Object> shown = new HashMap<>();
    taskValues.forEach(provider -> shown.putAll(provider.of(task)));
    return shown;
  }

  private static String line(Walk youth) {
    return ("- Sag %s: fase 1 slutter den 2. juni 2026 → den 2. juli 2026, forløbet den 2. december"
            + " 2026 → den 2. marts 2027; fasens kontakt, påmindelser eller længde ændres.")
        .formatted(youth.caseNumber());
  }

  private void phaseLimit(Walk youth, String period) {
    jdbc.sql("update phase set silence_limit = :period where case_number = :case and phase_no = 1")
        .param("period", period)
        .param("case", youth.caseNumber().value())
        .update();
  }

  private long passed(String element) {
    return history.createHistoricActivityInstanceQuery().activityId(element).list().stream()
        .filter(one -> one.getProcessDefinitionKey().equals("recalculate-all"))
        .count();
  }

  private List<String> ends(Walk youth) {
    return phases.of(youth.caseNumber()).stream().map(Phase::end).map(LocalDate::toString).toList();
  }
}
