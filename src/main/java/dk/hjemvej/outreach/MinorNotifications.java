package dk.hjemvej.outreach;

import dk.hjemvej.casefile.CaseNumber;

/** Sees to it that a homeless minor is notified about, and that nobody is asked to do it twice. */
public interface MinorNotifications {

  /** Asks for the notification; false when it was asked for before. */
  boolean ask(CaseNumber caseNumber);
}
