package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CaseNumber;

/** Changes of method that are being recommended and decided: at most one in a case. */
public interface MethodChanges {

  /** Opens one unless one is open; says whether it did. */
  boolean open(CaseNumber caseNumber);

  boolean isOpen(CaseNumber caseNumber);

  /** Whether one is open, which is then not settled before this transaction is done. */
  boolean staysOpen(CaseNumber caseNumber);

  /** It is decided, and carried out where it was granted. */
  void settle(CaseNumber caseNumber);
}
