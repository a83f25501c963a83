package dk.hjemvej.housing;

import dk.hjemvej.housing.Offers.State;
import org.jspecify.annotations.Nullable;

/**
 * What came back on an offer.
 *
 * @param becomes where the offer stands then
 * @param reason of a decline
 * @param counts whether the decline rule counts it
 */
public record OfferReply(State becomes, @Nullable DeclineReason reason, boolean counts) {

  /** The young person takes the home. */
  public static OfferReply accepted() {
    return new OfferReply(State.ACCEPTED, null, false);
  }

  public static OfferReply declined(DeclineReason reason, boolean counts) {
    return new OfferReply(State.DECLINED, reason, counts);
  }

  /** Nobody answered in time. */
  public static OfferReply noAnswer() {
    return new OfferReply(State.NO_ANSWER, null, false);
  }

  /** The coordinator saw that the home does not suit and did not offer it. */
  public static OfferReply notOffered() {
    return new OfferReply(State.NOT_OFFERED, null, false);
  }
}
