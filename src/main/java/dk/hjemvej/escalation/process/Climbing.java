package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.escalation.Climb;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Ladders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Finds the step a ladder has come to today, and writes it down before anybody is told. */
@Component
class Climbing {

  static final String NOBODY = "NOBODY";
  static final String CAUSE_GONE = "CAUSE_GONE";
  static final String REMIND_AGAIN = "REMIND_AGAIN";
  private static final String REMIND_WORKER = "REMIND_WORKER";

  private final Ladders ladders;
  private final LadderDecision table;
  private final CivilTime time;

  Climbing(Ladders ladders, LadderDecision table, CivilTime time) {
    this.ladders = ladders;
    this.table = table;
    this.time = time;
  }

  /**
   * What the diagram does now.
   *
   * @param step code: who is told, or that nobody is
   * @param occasion tells the notices of this step from those of every other
   */
  record Found(
      String step,
      int level,
      String occasion,
      int daysOverdue,
      Instant answerBy,
      Instant nextStepAt) {}

  Found next(CaseNumber youth, String subject, String processInstanceId) {
    return ladders
        .lock(youth, subject)
        .filter(ladder -> ladder.isClimbedBy(processInstanceId))
        .map(ladder -> next(ladder, processInstanceId))
        .orElseGet(() -> new Found(CAUSE_GONE, 0, "", 0, time.now(), time.now()));
  }

  private Found next(Ladder ladder, String processInstanceId) {
    LocalDate today = time.today();
    Climb climb = Climb.on(today, ladder, ladders.lastStep(ladder), table.of(ladder));
    Found found =
        climb instanceof Climb.Step step
            ? taken(ladder, step, today)
            : found(ladder, NOBODY, 0, 0, today, climb.nextStepOn(), today);
    ladders.looksAgain(ladder, processInstanceId, climb.nextStepOn());
    return found;
  }

  private Found taken(Ladder ladder, Climb.Step step, LocalDate today) {
    int round = ladders.take(ladder, step, today);
    boolean again = step.again() && !step.rung().step().equals(REMIND_WORKER);
    return found(
        ladder,
        again ? REMIND_AGAIN : step.rung().step(),
        step.rung().level(),
        round,
        today.plus(step.rung().answerWithin()),
        step.nextStepOn(),
        today);
  }

  private Found found(
      Ladder ladder,
      String step,
      int level,
      int round,
      LocalDate answerBy,
      LocalDate nextStepOn,
      LocalDate today) {
    return new Found(
        step,
        level,
        ladder.occasion(round),
        (int) ChronoUnit.DAYS.between(ladder.since(), today),
        time.endOfDay(answerBy),
        time.startOfDay(nextStepOn));
  }
}
