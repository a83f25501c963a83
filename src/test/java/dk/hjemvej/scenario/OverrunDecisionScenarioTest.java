package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the leader and the head may decide about a phase that has run over, and what follows. */
@PathwayTest
class OverrunDecisionScenarioTest {

  private static final String LEADER = "UserTask_DecideOverrun";
  private static final String HEAD = "UserTask_ManagementDecision";
  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired private SupportedCase cases;
  @Autowired private PassingTime time;
  @Autowired private CaseDates dates;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_new_date_from_the_leader_ends_the_ladder_and_the_phase_goes_on() {
    Walk youth = overrun();
    time.passesUntil("2026-05-07T10:00");
    assertThatThrownBy(
            () ->
                youth.submits(
                    LEADER,
                    with("overrunDecision", "APPROVE_NEW_DATE", "newPhaseEnd", "2026-05-07")))
        .hasMessageContaining("Ny slutdato");
    youth.submits(LEADER, with("overrunDecision", "APPROVE_NEW_DATE", "newPhaseEnd", "2026-06-15"));
    youth.hasPassed("EndEvent_NewDate", "EndEvent_CauseGone").isNotAt(LEADER, TRANSITION);
    assertThat(ladders(youth)).isZero();
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void a_new_date_from_the_head_ends_the_ladder_too() {
    Walk youth = overrun();
    time.passesUntil("2026-05-21T10:00");
    youth.submits(HEAD, with("overrunDecision", "APPROVE_NEW_DATE", "newPhaseEnd", "2026-06-25"));
    youth.hasPassed("ServiceTask_ReplanPhaseByHead", "EndEvent_CauseGone").isNotAt(LEADER, HEAD);
    assertThat(ladders(youth)).isZero();
  }

  @Test
  void a_phase_the_leader_ends_goes_on_to_what_comes_next() {
    Walk youth = overrun();
    time.passesUntil("2026-05-07T10:00");
    youth.submits(LEADER, with("overrunDecision", "END_PHASE"));
    youth.hasPassed("EndEvent_PhaseEnds").isNotAt(LEADER, TRANSITION);
    assertThat(ladders(youth)).isZero();
  }

  private Walk overrun() {
    time.startsAt("2026-01-31T10:00");
    Walk youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti", with("phase1StartBasis", "MOVE_IN", "phase1Start", "2026-01-31"));
    time.passesUntil("2026-05-01T10:00");
    assertThat(ladders(youth)).isEqualTo(1);
    return youth;
  }

  private long ladders(Walk youth) {
    return jdbc.sql(
            "select count(*) from escalation where case_number = :case and subject = 'PHASE'")
        .param("case", youth.caseNumber().value())
        .query(Long.class)
        .single();
  }
}
