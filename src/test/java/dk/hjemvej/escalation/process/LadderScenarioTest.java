package dk.hjemvej.escalation.process;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A deadline that is not kept climbs the ladder of {@code escalation-ladder}, on the right days.
 */
@PathwayTest
class LadderScenarioTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
  private static final String LEADER = "UserTask_DecideOverrun";
  private static final String HEAD = "UserTask_ManagementDecision";
  private static final String CONTACT_WAY = "UserTask_AgreeContactWay";

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private LaddersOfCases ladders;
  @Autowired private List<CaseClosing> closings;
  @Autowired private Pauses pauses;
  @Autowired private Risks risks;
  @Autowired private Absences absences;
  @Autowired private CaseDates dates;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService jobs;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_phase_that_runs_over_climbs_from_worker_to_leader_to_head() {
    Walk youth = overrun("PHASE", null);
    youth.hasPassed("EndEvent_Reminded").isWaitingOnlyAt();
    onDay(6);
    youth.isWaitingOnlyAt();
    onDay(7);
    youth.isWaitingOnlyAt(LEADER);
    onDay(20);
    youth.isWaitingOnlyAt(LEADER);
    onDay(21);
    youth.isWaitingOnlyAt(LEADER, HEAD);
    assertThat(steps(youth)).containsExactly("1.1", "2.1", "3.1");
    assertThat(dates.differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PHASE,6,1.1",
    "PHASE,7,1.1 2.1",
    "PHASE,20,1.1 2.1",
    "PHASE,21,1.1 2.1 3.1",
    "HANDOVER,6,1.1",
    "HANDOVER,7,1.1 2.1",
    "HANDOVER,20,1.1 2.1",
    "HANDOVER,21,1.1 2.1 3.1",
    "REVIEW,13,1.1",
    "REVIEW,14,1.1 2.1",
    "REVIEW,44,1.1 2.1",
    "REVIEW,45,1.1 2.1 3.1",
    "CONTACT,6,1.1",
    "CONTACT,7,1.1 2.1",
    "CONTACT,13,1.1 2.1",
    "CONTACT,14,1.1 2.1 2.2",
    "WAITING_LIST,29,''",
    "WAITING_LIST,30,2.1",
    "WAITING_LIST,89,2.1",
    "WAITING_LIST,90,2.1 3.1",
    "WAITING_LIST,97,2.1 3.1 3.2"
  })
  void each_row_begins_on_its_day_and_not_on_its_eve(String subject, int day, String reached) {
    Walk youth = overrun(subject, subject.equals("CONTACT") ? Period.ofDays(7) : null);
    onDay(day);
    assertThat(String.join(" ", steps(youth))).isEqualTo(reached);
  }

  @Test
  void the_head_is_reminded_while_the_task_is_open_and_asked_again_after_help_alone() {
    Walk youth = overrun("PHASE", null);
    onDay(28);
    youth.hasPassed("ServiceTask_RemindAgain");
    assertThat(youth.tasks(HEAD)).hasSize(1);

    youth.submits(HEAD, with("overrunDecision", "HELP_WORKER")).isWaitingOnlyAt(LEADER);
    youth.hasPassed("EndEvent_LadderGoesOn", "EndEvent_HelpAgreed");
    onDay(34);
    youth.isWaitingOnlyAt(LEADER);
    onDay(35);
    youth.isWaitingOnlyAt(LEADER, HEAD);
    assertThat(steps(youth)).containsExactly("1.1", "2.1", "3.1", "3.2", "3.3");
  }

  @Test
  void help_from_the_leader_lets_the_ladder_go_on() {
    Walk youth = overrun("PHASE", null);
    onDay(7);
    youth.submits(LEADER, with("overrunDecision", "HELP_WORKER")).isWaitingOnlyAt();
    onDay(20);
    youth.isWaitingOnlyAt();
    onDay(21);
    youth.isWaitingOnlyAt(HEAD);
  }

  @Test
  void another_deadline_may_be_looked_at_again_on_a_day_but_not_for_ever() {
    Walk youth = overrun("HANDOVER", null);
    onDay(8);
    assertThatThrownBy(
            () ->
                youth.submits(LEADER, with("furtherDecision", "LOOK_AGAIN", "lookAgainOn", day(8))))
        .hasMessageContaining("Se på det igen den");
    assertThatThrownBy(
            () ->
                youth.submits(
                    LEADER, with("furtherDecision", "LOOK_AGAIN", "lookAgainOn", day(23))))
        .hasMessageContaining("Se på det igen den");
    youth.submits(LEADER, with("furtherDecision", "LOOK_AGAIN", "lookAgainOn", day(22)));
    assertThat(dates.differences()).isEmpty();
    onDay(21);
    youth.isWaitingOnlyAt();
    onDay(22);
    youth.isWaitingOnlyAt(HEAD);
  }

  @Test
  void a_phase_cannot_be_ended_from_the_ladder_when_nobody_closes_it() {
    Walk youth = overrun("PHASE", null);
    onDay(7);
    assertThatThrownBy(() -> youth.submits(LEADER, with("overrunDecision", "END_PHASE")))
        .hasMessageContaining("Beslutning");
    youth.isWaitingOnlyAt(LEADER);
  }

  @Test
  void after_ten_days_without_anybody_exactly_the_right_level_is_asked_once() {
    time.startsAt(day(10) + "T09:00");
    Walk youth = begin(cases.open("test"), "PHASE", null);
    youth.isWaitingOnlyAt(LEADER).hasNotPassed("ServiceTask_RemindWorker");
    assertThat(steps(youth)).containsExactly("2.1");
    assertThat(skipped(youth)).containsExactly("1");
  }

  @Test
  void an_outage_in_the_middle_of_a_ladder_passes_over_no_more_than_its_days() {
    Walk youth = overrun("PHASE", null);
    time.startsAt(day(22) + "T09:00");
    time.settle();
    youth.isWaitingOnlyAt(HEAD);
    assertThat(steps(youth)).containsExactly("1.1", "3.1");
    assertThat(skipped(youth)).containsExactly("", "2");
    onDay(29);
    assertThat(steps(youth)).containsExactly("1.1", "3.1", "3.2");
  }

  @Test
  void high_risk_begins_one_level_up() {
    time.startsAt(SINCE + "T23:59");
    CaseNumber danger = cases.open("test");
    transaction.executeWithoutResult(status -> risks.raise(danger));
    Walk youth = begin(danger, "PHASE", null);
    youth.isWaitingOnlyAt(LEADER);
    onDay(6);
    youth.isWaitingOnlyAt(LEADER);
    onDay(7);
    youth.isWaitingOnlyAt(LEADER, HEAD);
  }

  @Test
  void a_contact_that_is_late_is_the_leaders_until_a_way_is_found_and_again_while_it_lasts() {
    Walk youth = overrun("CONTACT", Period.ofDays(7));
    onDay(7);
    youth.isWaitingOnlyAt(CONTACT_WAY);
    onDay(14);
    youth.isWaitingOnlyAt(CONTACT_WAY).hasPassed("ServiceTask_RemindAgain");
  }

  @Test
  void an_absent_workers_overdue_task_goes_to_the_deputy() {
    time.startsAt(SINCE + "T10:00");
    Walk youth = pathway.startsCalled("target-group-clarification", Map.of());
    String task = youth.task("UserTask_ClarifyTargetGroup").getId();
    tasks.setAssignee(task, "cti");
    absences.begin(new Absences.Absence("cti", "cti2", SINCE, null));
    transaction.executeWithoutResult(
        status ->
            ladders.begin(youth.caseNumber(), "PHASE", SINCE, "UserTask_ClarifyTargetGroup", null));
    assertThat(youth.task("UserTask_ClarifyTargetGroup").getAssignee()).isEqualTo("cti2");
    assertThat(told(youth)).containsExactly("PHASE 1 cti2");
  }

  @Test
  void nobody_is_told_twice_of_one_step() {
    Walk youth = overrun("PHASE", null);
    onDay(28);
    assertThat(told(youth))
        .containsExactly("PHASE 2 team-leaders", "PHASE 3 unit-heads", "PHASE 3 unit-heads");
    assertThat(
            jdbc.sql("select count(distinct occasion) from notice where level = 3")
                .query(Long.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void when_the_cause_is_gone_everything_is_gone_at_once() {
    Walk youth = overrun("PHASE", null);
    onDay(21);
    transaction.executeWithoutResult(status -> ladders.end(youth.caseNumber(), "PHASE"));
    youth.hasEnded().isWaitingOnlyAt();
    assertThat(standing()).isZero();
    assertThat(jobs.createJobQuery().count()).isZero();
    assertThat(open(youth)).isZero();
    onDay(40);
    assertThat(steps(youth)).containsExactly("1.1", "2.1", "3.1");
  }

  @Test
  void a_ladder_that_is_gone_when_its_timer_fires_ends_by_itself() {
    Walk youth = overrun("PHASE", null);
    jdbc.sql("delete from escalation").update();
    onDay(7);
    youth.hasEnded().hasPassed("EndEvent_CauseGone");
  }

  @Test
  void a_deadline_that_is_missed_again_has_a_ladder_again() {
    Walk youth = overrun("PHASE", null);
    transaction.executeWithoutResult(status -> ladders.end(youth.caseNumber(), "PHASE"));
    time.startsAt(day(30) + "T23:59");
    transaction.executeWithoutResult(
        status ->
            ladders.begin(
                youth.caseNumber(), "PHASE", SINCE.plusDays(30), "UserTask_PhaseTransition", null));
    assertThat(steps(youth)).containsExactly("1.1", "1.1");
    youth.isRunning();
  }

  @Test
  void a_pause_stops_every_ladder_at_once_and_its_end_takes_them_up_where_they_are() {
    Walk youth = overrun("PHASE", null);
    onDay(8);
    transaction.executeWithoutResult(
        status -> {
          pauses.begin(youth.caseNumber(), new Pauses.Pause("ADMITTED", SINCE, null));
          ladders.hold(youth.caseNumber());
          ladders.begin(
              youth.caseNumber(), "CONTACT", SINCE, "UserTask_ContactCitizen", Period.ofDays(60));
        });
    youth.hasEnded();
    assertThat(standing()).isEqualTo(2);
    onDay(15);
    youth.hasEnded();
    transaction.executeWithoutResult(
        status -> {
          pauses.end(youth.caseNumber());
          ladders.resume(youth.caseNumber());
        });
    time.settle();
    youth.isWaitingOnlyAt(LEADER);
    assertThat(steps(youth)).containsExactlyInAnyOrder("1.1", "2.1", "2.2", "1.1");
  }

  @Test
  void a_closed_case_has_no_ladder() {
    Walk youth = overrun("PHASE", null);
    Walk other = begin(cases.open("test"), "PHASE", null);
    transaction.executeWithoutResult(
        status -> closings.forEach(closing -> closing.closed(youth.caseNumber())));
    youth.hasEnded();
    other.isRunning();
    assertThat(standing()).isEqualTo(1);
  }

  @Test
  void two_cases_and_two_subjects_do_not_mix() {
    Walk youth = overrun("PHASE", null);
    begin(youth.caseNumber(), "HANDOVER", null);
    onDay(3);
    Walk other = begin(cases.open("test"), "PHASE", null);
    onDay(7);
    assertThat(youth.tasks(LEADER)).hasSize(2);
    transaction.executeWithoutResult(status -> ladders.end(youth.caseNumber(), "PHASE"));
    assertThat(youth.tasks(LEADER)).hasSize(1);
    other.isWaitingOnlyAt(LEADER);
  }

  @Test
  void of_many_who_begin_the_same_ladder_at_once_one_does() throws Exception {
    time.startsAt(SINCE + "T23:59");
    CaseNumber youth = cases.open("test");
    at16(
        () ->
            transaction.execute(
                status -> {
                  ladders.begin(youth, "PHASE", SINCE, "UserTask_PhaseTransition", null);
                  return true;
                }));
    assertThat(standing()).isEqualTo(1);
    assertThat(steps(pathway.walk(youth))).containsExactly("1.1");
    assertThat(
            jdbc.sql("select count(*) from act_ru_execution where parent_id_ is null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_ladder_that_ends_while_its_step_falls_due_does_one_or_the_other() throws Exception {
    Walk youth = overrun("PHASE", null);
    time.startsAt(day(7) + "T09:00");
    String timer = jobs.createJobQuery().timers().singleResult().getId();
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      Future<?> step = people.submit(() -> fire(timer));
      Future<?> end =
          people.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> ladders.end(youth.caseNumber(), "PHASE")));
      step.get();
      end.get();
    } finally {
      people.shutdownNow();
    }
    youth.hasEnded();
    assertThat(standing()).isZero();
    assertThat(jobs.createJobQuery().count()).isZero();
    assertThat(open(youth)).isZero();
  }

  private void fire(String timer) {
    try {
      jobs.executeJob(timer);
    } catch (OptimisticLockingException | NullPointerException endedFirst) {
      // The ladder was faster: the engine would try again and find no job.
    }
  }

  private static void at16(Callable<Boolean> act) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      for (Future<Boolean> done : people.invokeAll(Collections.nCopies(16, act))) {
        done.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  private Walk overrun(String subject, @Nullable Period interval) {
    time.startsAt(SINCE + "T23:59");
    return begin(cases.open("test"), subject, interval);
  }

  private Walk begin(CaseNumber youth, String subject, @Nullable Period interval) {
    transaction.executeWithoutResult(
        status -> ladders.begin(youth, subject, SINCE, "UserTask_PhaseTransition", interval));
    time.settle();
    return pathway.walk(youth);
  }

  /** Just before midnight, so that whatever begins on that day has begun. */
  private void onDay(int day) {
    time.passesUntil(day(day) + "T23:59");
  }

  private static String day(int day) {
    return SINCE.plusDays(day).toString();
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

  private List<String> skipped(Walk youth) {
    return jdbc.sql(
            "select skipped from escalation_step where case_number = :case order by reached_at")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }

  private List<String> told(Walk youth) {
    return jdbc.sql(
            """
            select subject || ' ' || level || ' ' || coalesce(to_worker, to_group) from notice
            where case_number = :case order by id
            """)
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }

  private long open(Walk youth) {
    return jdbc.sql("select count(*) from escalation_step where settled_at is null")
        .query(Long.class)
        .single();
  }

  private long standing() {
    return jdbc.sql("select count(*) from escalation").query(Long.class).single();
  }
}
