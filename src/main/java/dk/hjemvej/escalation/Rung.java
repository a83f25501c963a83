package dk.hjemvej.escalation;

import java.time.Period;

/**
 * One row of the decision table {@code escalation-ladder}: who acts when a deadline has not been
 * kept for so many days.
 *
 * @param level 1 worker, 2 team leader, 3 unit head; 0 while nobody has to act yet
 * @param step code of what is to be done, such as LEADER_DECIDES
 * @param answerWithin how long whoever acts has for it
 * @param nextAfterDays civil days until somebody looks again, at least one
 */
public record Rung(int level, String step, Period answerWithin, int nextAfterDays) {

  public Rung {
    if (nextAfterDays < 1) {
      throw new IllegalArgumentException(
          "Ladder: wanted a next step at least one day later, found %d".formatted(nextAfterDays));
    }
  }

  /** Whether somebody is to act on this rung. */
  public boolean asksSomebody() {
    return level > 0;
  }
}
