package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;

/** The diagram that waits for the next contact; it is told when the plan changes beside it. */
public interface RunningContact {

  /** The citizen was reached beside the planned contact; soon told, never lost. */
  void reached(CaseNumber youth);

  /** Whoever looks for the citizen may stop. */
  void found(CaseNumber youth);

  /** There are new dates; what is overdue stays overdue. */
  void replanned(CaseNumber youth);

  /** The citizen is back: whatever was overdue is so no longer. */
  void beganAnew(CaseNumber youth);
}
