package dk.hjemvej.escalation;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ladders that stand. Whoever wants to begin, climb or end one locks it first, before it looks
 * at anything else: so a ladder that ends while it is being climbed does one or the other.
 */
public interface Ladders {

  /**
   * Puts up a ladder, unless the case has one for the subject; says whether it did.
   *
   * @param state RUNNING, or HELD during a pause
   */
  boolean putUp(
      CaseNumber youth,
      String subject,
      LocalDate since,
      String task,
      @Nullable Period contactInterval,
      Ladder.State state);

  /** The ladder, locked until the transaction ends. */
  Optional<Ladder> lock(CaseNumber youth, String subject);

  /** Every ladder of the case, locked until the transaction ends. */
  List<Ladder> lockAll(CaseNumber youth);

  /** Every ladder that is being climbed and waits for its next step. Locks nothing. */
  List<Ladder> waiting();

  /** Whether somebody has agreed on the day of the next step, so that no table moves it. */
  boolean isAgreed(Ladder ladder);

  /** The last step of the ladder that was not called off. */
  Optional<TakenStep> lastStep(Ladder ladder);

  /** Writes down a step and says which round of its level it is. */
  int take(Ladder ladder, Climb.Step step, LocalDate today);

  /** Whose process climbs the ladder, and when it looks again. */
  void looksAgain(Ladder ladder, String processInstanceId, LocalDate nextStepOn);

  /** The ladder looks again on that civil day, whatever was planned. */
  void looksAgainOn(Ladder ladder, LocalDate nextStepOn);

  /** Whoever was asked by that step has answered; the ladder ends or goes on. */
  void answered(Ladder ladder, String step, String decision);

  void state(Ladder ladder, Ladder.State state);

  /** Stops the climb: open steps are called off, no process climbs it. */
  void hold(Ladder ladder);

  /** Takes the ladder away. */
  void takeDown(Ladder ladder);
}
