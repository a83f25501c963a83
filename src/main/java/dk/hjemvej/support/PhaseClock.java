package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;

/** The timers of the running phase, which may stand still for a while. */
public interface PhaseClock {

  void stop(CaseNumber youth);

  /** Lets them run again and fall due when the plan says now. */
  void goOn(CaseNumber youth);
}
