package dk.hjemvej.coordination;

import dk.hjemvej.coordination.WaitingList.Waiting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a freed place to the first of the waiting list: the most points today, then the longest
 * wait. One place at a time, in a transaction of its own, never in the one that freed it.
 */
@Component
public class Allocation {

  /** How urgent somebody's need of a place is today. */
  public interface Priority {

    /** Points of the decision {@code waiting-list-priority}; more goes first. */
    int points(Waiting person);
  }

  /** Tells the one process that waits that its place is there. */
  public interface Offer {

    void announce(Waiting person);
  }

  private final WaitingList waitingList;
  private final Priority priority;
  private final Offer offer;

  public Allocation(WaitingList waitingList, Priority priority, Offer offer) {
    this.waitingList = waitingList;
    this.priority = priority;
    this.offer = offer;
  }

  /**
   * @return whether a place was given away; ask again until it was not
   */
  @Transactional
  public boolean giveNextPlace(Pool pool) {
    Map<Waiting, Integer> points = new HashMap<>();
    return waitingList.candidates(pool).stream()
        .max(
            Comparator.<Waiting>comparingInt(
                    person -> points.computeIfAbsent(person, priority::points))
                .thenComparing(Waiting::since, Comparator.reverseOrder())
                .thenComparing(person -> person.caseNumber().value(), Comparator.reverseOrder()))
        .map(
            first -> {
              waitingList.offer(first, pool);
              offer.announce(first);
              return true;
            })
        .orElse(false);
  }
}
