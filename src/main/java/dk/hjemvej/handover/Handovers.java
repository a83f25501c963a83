package dk.hjemvej.handover;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import java.util.Optional;

/** The handovers of a case, of which at most one is open. */
public interface Handovers {

  /** Opens one unless one is open; says whether it did. */
  boolean open(CaseNumber youth);

  boolean isOpen(CaseNumber youth);

  /** The end of the support when only its last phase is left; empty when it has no planned end. */
  Optional<PlannedEnd> plannedEnd(CaseNumber youth);

  void planned(CaseNumber youth, HandoverDates dates);

  /** Puts these in the place of the open handover's needs. */
  void answered(CaseNumber youth, List<Need> needs);

  /** What the team leader said about the needs the citizen is to manage alone. */
  void leaderAnswered(CaseNumber youth, boolean agrees);

  /** The needs of the open handover; empty when there is none. */
  List<Need> needs(CaseNumber youth);

  /** Settles the open handover. */
  void settle(CaseNumber youth, Result result);

  /** How a handover can end. */
  enum Result {
    HANDED_OVER,
    CONTINUED
  }
}
