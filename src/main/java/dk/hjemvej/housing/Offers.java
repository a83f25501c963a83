package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Homes that were offered to a young person, each at most once, and what came of it. Whatever ends
 * an offer but an acceptance gives the home back in the same transaction.
 */
public interface Offers {

  /** Where an offer stands. */
  enum State {
    OPEN("venter på svar"),
    ACCEPTED("accepteret"),
    DECLINED("afslået"),
    NO_ANSWER("intet svar"),
    NOT_OFFERED("ikke tilbudt"),
    /** The landlord took the home back. */
    WITHDRAWN("trukket tilbage af udlejer"),
    /** Accepted, but the young person did not move in. */
    FELL_THROUGH("accepteret, men borgeren flyttede ikke ind"),
    /** The search ended while the offer was open. */
    LAPSED("bortfaldet");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** In Danish, within a sentence. */
    public String label() {
      return label;
    }
  }

  /**
   * @param answerBy civil date, the last day to answer
   * @param counts whether it is a decline that the decline rule counts
   * @param why why the home was chosen, in Danish; empty when nobody has said
   */
  record Offer(
      int unitId,
      HousingSource source,
      LocalDate offeredOn,
      LocalDate answerBy,
      State state,
      @Nullable DeclineReason declineReason,
      boolean counts,
      String why) {}

  /**
   * Offers a home that is held for the case.
   *
   * @param answerAt until when an answer is waited for; no longer than the home is held
   * @return until when it is
   */
  Instant open(CaseNumber youth, int unitId, Instant answerAt);

  /** The offer that waits for an answer. */
  Optional<Offer> open(CaseNumber youth);

  /** Offers of the newest attempt, newest first. */
  List<Offer> ofAttempt(CaseNumber youth);

  /**
   * Records what came back; a home that was withdrawn meanwhile is neither accepted nor declined.
   */
  State answered(CaseNumber youth, int unitId, OfferReply reply);

  /** The offer waits for nobody any more: when it is still open, it lapses. */
  void lapse(CaseNumber youth, int unitId);
}
