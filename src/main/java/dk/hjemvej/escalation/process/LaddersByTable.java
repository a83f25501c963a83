package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.escalation.Climb;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Ladders;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A ladder keeps the day of its next step when the table is changed. Here both days are compared,
 * and a ladder follows the table of today when somebody has chosen so; an agreed day stays.
 */
@Component
class LaddersByTable {

  private final Ladders ladders;
  private final LadderDecision table;
  private final LadderAnswers answers;
  private final CivilTime time;

  LaddersByTable(Ladders ladders, LadderDecision table, LadderAnswers answers, CivilTime time) {
    this.ladders = ladders;
    this.table = table;
    this.answers = answers;
    this.time = time;
  }

  /** The next step of a ladder as it is planned, and as today's table would have it. */
  record Difference(CaseNumber caseNumber, String subject, LocalDate now, LocalDate byTable) {}

  List<Difference> differences() {
    return ladders.waiting().stream().flatMap(this::difference).toList();
  }

  List<Difference> differences(CaseNumber youth) {
    return differences(ladders.waiting().stream(), youth);
  }

  /** The ladders of the case look again on the day today's table says. */
  void follow(CaseNumber youth) {
    differences(ladders.lockAll(youth).stream(), youth)
        .forEach(one -> answers.lookAgain(youth, one.subject(), one.byTable()));
  }

  private List<Difference> differences(Stream<Ladder> among, CaseNumber youth) {
    return among
        .filter(ladder -> ladder.caseNumber().equals(youth))
        .flatMap(this::difference)
        .toList();
  }

  private Stream<Difference> difference(Ladder ladder) {
    LocalDate now = ladder.nextStepOn();
    if (now == null || ladder.state() != Ladder.State.RUNNING || ladders.isAgreed(ladder)) {
      return Stream.empty();
    }
    LocalDate byTable =
        Climb.nextStepByTable(time.today(), ladder, ladders.lastStep(ladder), table.of(ladder));
    boolean due = !now.isAfter(time.today());
    return byTable.equals(now) || (due && byTable.equals(time.today()))
        ? Stream.empty()
        : Stream.of(new Difference(ladder.caseNumber(), ladder.subject(), now, byTable));
  }
}
