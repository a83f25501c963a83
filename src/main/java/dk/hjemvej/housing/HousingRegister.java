package dk.hjemvej.housing;

/**
 * The register's one row. Whoever gives a home away, takes one back or writes a new one locks it
 * before touching any home: nobody waits crosswise, and a home is looked at by one case at a time.
 */
public interface HousingRegister {

  /** Waits for the row, keeps it until the end of the transaction, and returns its version. */
  long lock();

  /**
   * Locks the row and raises its version: there may be a home now that was not there before. Wakes
   * those who wait, after the transaction.
   */
  void changed();
}
