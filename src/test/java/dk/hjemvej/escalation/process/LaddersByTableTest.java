package dk.hjemvej.escalation.process;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Which ladders would have another next step by the table of today. */
@PathwayTest
class LaddersByTableTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
  private static final List<String> SUBJECTS =
      List.of("PHASE", "CONTACT", "REVIEW", "WAITING_LIST", "HANDOVER");

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private LaddersOfCases ladders;
  @Autowired private LaddersByTable byTable;
  @Autowired private TransactionTemplate transaction;

  private CaseNumber youth;

  @BeforeEach
  void aDeadlineIsNotKept() {
    time.startsAt(SINCE + "T23:59");
    youth = cases.open("test");
  }

  @Test
  void while_nobody_changes_the_table_no_ladder_differs_on_any_day() {
    SUBJECTS.forEach(this::begin);
    for (int day = 0; day < 50; day++) {
      time.passesUntil(SINCE.plusDays(day) + "T23:59:30");
      assertThat(byTable.differences()).as("day %d", day).isEmpty();
    }
  }

  @Test
  void a_day_that_was_agreed_is_moved_by_no_table() {
    begin("HANDOVER");
    time.passesUntil(SINCE.plusDays(8) + "T23:59");
    pathway
        .walk(youth)
        .submits(
            "UserTask_DecideOverrun",
            with("furtherDecision", "LOOK_AGAIN", "lookAgainOn", SINCE.plusDays(22).toString()));
    assertThat(byTable.differences(youth)).isEmpty();
    time.passesUntil(SINCE.plusDays(23) + "T23:59");
    assertThat(byTable.differences(youth)).isEmpty();
  }

  private void begin(String subject) {
    Period interval = subject.equals("CONTACT") ? Period.ofDays(7) : null;
    transaction.executeWithoutResult(
        status -> ladders.begin(youth, subject, SINCE, "UserTask_PhaseTransition", interval));
    time.settle();
  }
}
