package dk.hjemvej.housing;

/**
 * What counts when somebody must come first; the decision {@code match-weights} holds the numbers.
 *
 * @param waiting points for every whole period of waiting
 * @param waitingDays length of that period
 * @param acute points of an acute need of a home
 * @param wishedArea points of a home in a wished area
 * @param networkArea points of a home where the network lives
 */
public record MatchWeights(
    int waiting, int waitingDays, int acute, int wishedArea, int networkArea) {

  public MatchWeights {
    if (waitingDays < 1) {
      throw new IllegalArgumentException(
          "Decision match-weights: wanted a waiting period of a day or more, found %d"
              .formatted(waitingDays));
    }
  }
}
