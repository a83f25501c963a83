package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.Contacts;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of a phase draws near: transition, reminder, overrun, and what the leader may decide.
 * Phase 1 from 2 March 2026 ends on 2 June.
 */
@PathwayTest
class PhaseEndScenarioTest {

  private static final String TRANSITION = "UserTask_PhaseTransition";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired Phases phases;
  @Autowired Contacts contacts;
  @Autowired Deviations deviations;
  @Autowired CaseDates dates;
  @Autowired CaseProcesses processes;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @Test
  void two_weeks_before_the_task_appears_and_one_week_before_it_is_reminded_of_once() {
    Walk youth = inPhase1();
    time.passesUntil("2026-05-18T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-05-19T00:00");
    youth.isWaitingAt(TRANSITION);
    assertThat(dates.differences()).isEmpty();

    time.passesUntil("2026-05-25T23:59:59");
    youth.hasNotPassed("ServiceTask_Remind");
    time.passesUntil("2026-05-26T00:00");
    youth.hasPassed("EndEvent_Reminded").isWaitingAt(TRANSITION);
    time.passesUntil("2026-06-01T10:00");
    assertThat(youth.timesPassed("ServiceTask_Remind")).isEqualTo(1);
  }

  @Test
  void who_decides_in_time_is_not_reminded() {
    Walk youth = inPhase1();
    time.passesUntil("2026-05-25T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    time.passesUntil("2026-06-10T10:00");
    youth.hasNotPassed("ServiceTask_Remind", "ServiceTask_BeginEscalation");
  }

  @Test
  void on_its_last_day_a_phase_is_not_overdue_and_the_ladder_begins_when_the_day_is_over() {
    Walk youth = inPhase1();
    time.passesUntil("2026-06-02T23:59:58");
    youth.hasNotPassed("TimerEvent_PhaseOverrun");
    assertThatThrownBy(
            () ->
                youth.submits(
                    TRANSITION, with("phaseDecision", "END_EARLY", "overrunReason", "OTHER")))
        .hasMessageContaining("Årsag til overskridelsen");

    time.passesUntil("2026-06-02T23:59:59");
    youth.hasPassed("EndEvent_Overrun").isWaitingAt(TRANSITION).isRunning();
    assertThat(ladders(youth)).isEqualTo(1);
  }

  @Test
  void who_closes_late_says_why_and_when_the_citizen_was_last_seen() {
    Walk youth = inPhase1();
    time.passesUntil("2026-06-03T10:00");
    assertThatThrownBy(() -> late(youth, "2026-06-04")).hasMessageContaining("Borger sidst set");

    late(youth, "2026-05-28");

    assertThat(ladders(youth)).isZero();
    assertThat(
            jdbc.sql(
                    """
                    select overrun_reason from phase
                    where case_number = :case and phase_no = 1 and citizen_last_seen = '2026-05-28'
                    """)
                .param("case", youth.caseNumber().value())
                .query(String.class)
                .list())
        .containsExactly("LOST_CONTACT");
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
  }

  @Test
  void a_leader_who_moves_the_end_sends_the_task_back_to_its_time() {
    Walk youth = inPhase1();
    time.passesUntil("2026-05-20T10:00");
    phases.extended(youth.caseNumber(), 1, LocalDate.of(2026, 6, 20), "OTHER");
    decides(youth, "NEW_DATE");

    youth.hasPassed("EndEvent_DecidedByLeader").isNotAt(TRANSITION);
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-06-05T23:59:59");
    youth.isNotAt(TRANSITION);
    time.passesUntil("2026-06-06T00:00");
    youth.isWaitingAt(TRANSITION);
  }

  @Test
  void a_leader_who_ends_the_phase_still_needs_a_home_for_the_second() {
    Walk youth = inPhase1();
    time.passesUntil("2026-06-10T10:00");
    decides(youth, "NEXT_PHASE");
    youth.isNotAt(TRANSITION).isWaitingAt("UserTask_ChooseStartPoint");
  }

  @Test
  void nobody_closes_a_phase_more_than_two_weeks_before_its_end() {
    Walk youth = inPhase1();
    time.passesUntil("2026-05-20T10:00");
    endsOn(youth, "2026-06-04");
    assertThatThrownBy(
            () ->
                youth.submits(
                    TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01")))
        .hasMessageContaining("»Beslutning«")
        .hasMessageContaining("teamlederen");
    endsOn(youth, "2026-06-03");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    assertThat(phases.get(youth.caseNumber(), 2).isRunning()).isTrue();
  }

  @Test
  void fewer_meetings_than_the_method_wants_are_noted() {
    Walk few = inPhase1();
    met(few, "2026-03-10", 2);
    metSupports(few, "2026-03-11", 2);
    time.passesUntil("2026-05-20T10:00");
    few.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    assertThat(deviations.of(few.caseNumber(), 1)).containsExactly(Deviation.FEW_MEETINGS);
  }

  @Test
  void enough_meetings_are_no_deviation_but_more_contacts_than_in_the_phase_before_are() {
    Walk youth = inPhase1();
    met(youth, "2026-03-10", 3);
    metSupports(youth, "2026-03-11", 2);
    time.passesUntil("2026-06-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-04-01"));
    assertThat(deviations.of(youth.caseNumber(), 1)).isEmpty();

    met(youth, "2026-06-10", 4);
    metSupports(youth, "2026-06-11", 1);
    time.passesUntil("2026-09-02T10:00");
    youth.submits(TRANSITION, with("phaseDecision", "NEXT_PHASE"));
    assertThat(deviations.of(youth.caseNumber(), 2)).containsExactly(Deviation.MORE_CONTACTS);
  }

  @Test
  void the_plan_is_due_two_weeks_after_the_phase_began() {
    Walk youth = inPhase1();
    assertThat(youth.task("UserTask_PhasePlan").getDueDate().toInstant())
        .isEqualTo("2026-03-16T22:59:59Z");
  }

  private Walk inPhase1() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    return youth.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
  }

  private static void late(Walk youth, String lastSeen) {
    youth.submits(
        TRANSITION,
        with(
            "phaseDecision",
            "NEXT_PHASE",
            "movedInOn",
            "2026-04-01",
            "overrunReason",
            "LOST_CONTACT",
            "citizenLastSeen",
            lastSeen));
  }

  private void decides(Walk youth, String decision) {
    assertThat(
            processes.tell(youth.caseNumber(), "PhaseDecided", Map.of("phaseDecision", decision)))
        .isTrue();
    time.settle();
  }

  private void endsOn(Walk youth, String day) {
    runtime.setVariable(youth.task(TRANSITION).getProcessInstanceId(), "phaseEnd", day);
  }

  private void met(Walk youth, String first, int times) {
    for (int day = 0; day < times; day++) {
      contact(youth, LocalDate.parse(first).plusDays(day), "MEETING_OUT", "CITIZEN");
    }
  }

  private void metSupports(Walk youth, String first, int times) {
    for (int day = 0; day < times; day++) {
      contact(youth, LocalDate.parse(first).plusDays(day), "OFFICE", "OFFER");
    }
  }

  private void contact(Walk youth, LocalDate on, String form, String with) {
    contacts.add(youth.caseNumber(), new Contact(on, form, Set.of(with), "MET", null, null, null));
  }

  private long ladders(Walk youth) {
    return jdbc.sql(
            "select count(*) from escalation where case_number = :case and subject = 'PHASE'")
        .param("case", youth.caseNumber().value())
        .query(Long.class)
        .single();
  }
}
