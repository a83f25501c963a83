package dk.hjemvej.casefile;

/**
 * Cases that only leaders may open any more. Nothing is deleted; but nobody else reads them, no
 * form shows what they hold, and no mail about them leaves.
 */
public interface Restrictions {

  /** Why only leaders may open it. */
  enum Reason {
    /** The young person has died. */
    DEATH
  }

  /** From now on; the first reason stays. */
  void restrict(CaseNumber youth, Reason reason);

  boolean isRestricted(CaseNumber youth);
}
