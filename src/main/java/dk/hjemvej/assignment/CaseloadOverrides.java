package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;

/** The times a leader went past the limit, and why. Only ever added to. */
public interface CaseloadOverrides {

  /**
   * @param citizens how many the worker has with this one
   * @param limit how many there should have been at most
   * @param reason Danish, in the leader's words
   * @param by user id of the leader
   */
  record Overridden(
      CaseNumber caseNumber, String worker, int citizens, int limit, String reason, String by) {}

  void add(Overridden overridden);

  /** Of one worker, newest first. */
  List<Overridden> of(String worker);
}
