package dk.hjemvej.housing;

import dk.hjemvej.housing.DeclineRule.Step;
import dk.hjemvej.housing.Offers.Offer;
import java.util.List;

/**
 * The offers of an attempt that were declined.
 *
 * @param offers newest first
 */
public record Declines(List<Offer> offers) {

  public Declines {
    offers = List.copyOf(offers);
  }

  /** Picks the declined ones out of an attempt's offers, newest first. */
  public static Declines among(List<Offer> offers) {
    return new Declines(
        offers.stream().filter(offer -> offer.state() == Offers.State.DECLINED).toList());
  }

  /** How many of them the decline rule counts. */
  public int counted() {
    return (int) offers.stream().filter(Offer::counts).count();
  }

  /** What follows from the newest: nothing when it does not count, however many did before. */
  public Step stepAfterNewest(DeclineRule rule) {
    return !offers.isEmpty() && offers.get(0).counts()
        ? rule.after(offers.get(0).source(), counted()).step()
        : Step.CONTINUE;
  }
}
