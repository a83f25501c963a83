package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team leader gives the running phase another end; everything that waits follows at once. */
@PathwayTest
class ReplanScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired private SupportedCase cases;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Phases phases;
  @Autowired private Deviations deviations;
  @Autowired private CaseDates dates;
  @Autowired private JdbcClient jdbc;

  private Walk youth;

  @BeforeEach
  void inPhase1UntilThe2ndOfJune() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
  }

  @Test
  void a_later_end_moves_the_transition_and_leaves_the_next_phases_where_they_are() {
    replans("2026-06-20", false);

    assertThat(ends()).containsExactly("2026-06-20", "2026-09-02", "2026-12-02");
    assertThat(youth.variable("phaseEnd")).isEqualTo("2026-06-20");
    time.passesUntil("2026-06-05T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-06T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(due(TRANSITION)).isEqualTo("2026-06-20");
    assertThat(deviations.of(youth.caseNumber(), 1)).contains(Deviation.REPLANNED);
  }

  @Test
  void an_earlier_end_does_not_wait_for_the_old_one() {
    replans("2026-05-20", false);

    time.passesUntil("2026-05-05T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-05-06T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(due(TRANSITION)).isEqualTo("2026-05-20");
  }

  @Test
  void the_following_phases_may_move_along() {
    replans("2026-06-20", true);

    assertThat(ends()).containsExactly("2026-06-20", "2026-09-20", "2026-12-20");
    time.passesUntil("2026-06-20T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    assertThat(youth.variable("phaseEnd")).isEqualTo("2026-09-20");
    replans("2026-09-10", true);
    assertThat(ends()).containsExactly("2026-06-20", "2026-09-10", "2026-12-10");
  }

  @Test
  void what_is_not_allowed_is_refused_and_changes_nothing() {
    time.passesUntil("2026-05-10T10:00");
    refused("2026-05-09", false, "Ny slutdato");
    refused("2026-05-10", false, "Ny slutdato");
    refused("2026-09-02", false, "2. september 2026");
    refused("2026-07-03", true, "enhedschefen");
    assertThat(ends()).containsExactly("2026-06-02", "2026-09-02", "2026-12-02");
    assertThat(deviations.of(youth.caseNumber(), 1)).doesNotContain(Deviation.REPLANNED);

    replans("2026-05-11", false);
    youth.isWaitingAt(TRANSITION);
    replans("2026-09-01", false);
  }

  @Test
  void a_question_that_is_open_waits_for_the_new_date() {
    time.passesUntil("2026-05-25T10:00");
    youth.isWaitingAt(TRANSITION);
    replans("2026-07-10", false);

    youth.isNotAt(TRANSITION).hasPassed("EndEvent_DecidedByLeader");
    time.passesUntil("2026-06-25T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-26T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(due(TRANSITION)).isEqualTo("2026-07-10");
  }

  @Test
  void a_phase_that_was_overrun_is_late_no_more_and_may_be_late_again() {
    time.passesUntil("2026-06-02T23:59:58");
    assertThat(ladders()).isZero();
    time.passesUntil("2026-06-10T10:00");
    assertThat(ladders()).isOne();
    youth.isWaitingAt("UserTask_DecideOverrun");
    replans("2026-06-30", false);

    assertThat(ladders()).isZero();
    youth.isNotAt("UserTask_DecideOverrun");
    time.passesUntil("2026-06-30T23:59:58");
    youth.isWaitingAt(TRANSITION);
    assertThat(ladders()).isZero();
    time.passesUntil("2026-07-01T00:00");
    assertThat(ladders()).isOne();
  }

  @Test
  void the_handover_follows_the_end_of_the_last_phase() {
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    time.passesUntil("2026-09-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    assertThat(due("UserTask_AgreeHandover")).isEqualTo("2026-11-02");

    replans("2026-12-20", false);
    assertThat(due("UserTask_AgreeHandover")).isEqualTo("2026-11-20");
    youth.submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85"));
    youth.submits("UserTask_AwaitReceipt", with("accepted1", "YES"));
    replans("2026-12-27", false);
    time.passesUntil("2026-12-12T23:59:59");
    youth.isNotAt("UserTask_ClosingTalk");
    time.passesUntil("2026-12-13T00:00");
    youth.isWaitingAt("UserTask_ClosingTalk");
    refused("2027-01-02", false, "1. januar 2027");
  }

  @Test
  void without_a_phase_there_is_nothing_to_plan() {
    Walk other = cases.with("CTI");
    assertThatThrownBy(() -> replans(other, "2026-06-20", false))
        .hasMessageContaining("Sagsnr.")
        .hasMessageContaining("ingen CTI-fase");
  }

  private void replans(String end, boolean moveFollowing) {
    replans(youth, end, moveFollowing);
    assertThat(dates.differences()).isEmpty();
  }

  private void replans(Walk case1, String end, boolean moveFollowing) {
    pathway.starts(
        "replan-phase",
        "leader",
        with(
            "caseNumber",
            case1.caseNumber().value(),
            "newPhaseEnd",
            end,
            "moveFollowing",
            moveFollowing,
            "replanReason",
            "ADMITTED"));
  }

  private void refused(String end, boolean moveFollowing, String message) {
    assertThatThrownBy(() -> replans(youth, end, moveFollowing))
        .hasMessageContaining("Ny slutdato")
        .hasMessageContaining(message);
  }

  private long ladders() {
    return jdbc.sql(
            "select count(*) from escalation where case_number = :case and subject = 'PHASE'")
        .param("case", youth.caseNumber().value())
        .query(Long.class)
        .single();
  }

  private List<String> ends() {
    return phases.of(youth.caseNumber()).stream().map(Phase::end).map(LocalDate::toString).toList();
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
