package dk.hjemvej.escalation.process;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A deadline that is not kept climbs the ladder of {@code escalation-ladder}, on the right days.
 */
@PathwayTest
class LadderScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private LaddersOfCases ladders;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_phase_that_runs_over_climbs_from_worker_to_leader_to_head() {
    Walk youth = overrun("PHASE", "2026-03-02", null);
    youth.hasPassed("EndEvent_Reminded").isWaitingOnlyAt();
    time.passesUntil("2026-03-08T23:59");
    youth.isWaitingOnlyAt();
    time.passesUntil("2026-03-09T10:00");
    youth.isWaitingOnlyAt("UserTask_DecideOverrun");
    time.passesUntil("2026-03-22T23:59");
    youth.isWaitingOnlyAt("UserTask_DecideOverrun");
    time.passesUntil("2026-03-23T10:00");
    youth.isWaitingOnlyAt("UserTask_DecideOverrun", "UserTask_ManagementDecision");
    youth.submits("UserTask_ManagementDecision", with("overrunDecision", "HELP_WORKER"));
    youth.isWaitingOnlyAt("UserTask_DecideOverrun");
    time.passes(Period.ofDays(7));
    youth.isWaitingOnlyAt("UserTask_DecideOverrun", "UserTask_ManagementDecision");
    assertThat(steps(youth)).containsExactly("1.1", "2.1", "3.1", "3.2");
  }

  private Walk overrun(String subject, String since, Period interval) {
    time.startsAt(since + "T23:59");
    CaseNumber youth = cases.open("test");
    transaction.executeWithoutResult(
        status ->
            ladders.begin(
                youth, subject, LocalDate.parse(since), "UserTask_PhaseTransition", interval));
    time.settle();
    return pathway.walk(youth);
  }

  private List<String> steps(Walk youth) {
    return jdbc.sql(
            """
            select level || '.' || round from escalation_step
            where case_number = :case order by reached_at, level, round
            """)
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }
}
