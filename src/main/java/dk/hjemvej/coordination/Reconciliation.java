package dk.hjemvej.coordination;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares places and waiting list with the open cases, and mends what is safe to mend. */
public interface Reconciliation {

  /** What can be wrong. */
  enum Kind {
    /** Given back. */
    PLACE_OF_CLOSED_CASE,
    /** Taken off the list. */
    WAITING_OF_CLOSED_CASE,
    /** Set to the number of places held. */
    WRONG_COUNT,
    /** Offered again. */
    OFFER_WITHOUT_PLACE,
    /** Only reported: nobody would take the offer, and a person must find out why. */
    WAITING_WITHOUT_PROCESS
  }

  /**
   * @param caseNumber the case, or null when it concerns the pool
   * @param repaired whether it is mended already
   */
  record Finding(Kind kind, Pool pool, @Nullable CaseNumber caseNumber, boolean repaired) {}

  List<Finding> reconcile(Pool pool);
}
