package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;

/**
 * Homes that are kept for one person. The database decides: of two that want the same home one gets
 * it, whichever node they run on. Every method locks the {@link HousingRegister} first.
 */
public interface Holds {

  /** Keeps a free home for the case; false when somebody else has it or it is gone. */
  boolean hold(int unitId, CaseNumber youth, Instant until);

  /** Makes a held home the case's home; false when it is not held for the case any more. */
  boolean allocate(int unitId, CaseNumber youth);

  /**
   * Gives a held or allocated home of the case back: it is free again and others are woken. Nothing
   * happens when the case does not have it.
   */
  void release(int unitId, CaseNumber youth);
}
