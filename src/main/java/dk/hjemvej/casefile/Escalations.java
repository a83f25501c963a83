package dk.hjemvej.casefile;

/** The escalation ladders of a case: at most one for each subject (PATHWAY § 11). */
public interface Escalations {

  /**
   * The cause is gone: ends the ladder of the subject in this transaction; nothing happens when
   * there is none.
   *
   * @param subject code such as PHASE
   */
  void end(CaseNumber caseNumber, String subject);

  /** Stops every ladder of the case at once; each is kept to be taken up again. */
  void hold(CaseNumber caseNumber);

  /** Takes up the ladders that were held, each from the day that was not kept. */
  void resume(CaseNumber caseNumber);
}
