package dk.hjemvej.housing.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;

/** What the diagrams of the search route by. */
final class SearchVariables {

  /** Whether a home is held for the case. */
  static final ProcessVariable<Boolean> HOME_FOUND = ProcessVariable.flag("homeFound");

  static final ProcessVariable<Instant> NO_OFFER_REVIEW_AT =
      ProcessVariable.instant("noOfferReviewAt");
  static final ProcessVariable<Instant> NO_OFFER_LEADER_AT =
      ProcessVariable.instant("noOfferLeaderAt");

  private SearchVariables() {}
}
