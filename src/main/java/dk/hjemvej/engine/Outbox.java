package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Collection;

/**
 * Notices to people outside of Tasklist, today by mail. A notice is stored in the transaction of
 * the step that writes it and sent afterwards by somebody else, so that nothing leaves before the
 * step is certain and nothing is lost when the mail server is away.
 */
public interface Outbox {

  /** Stores the notice; one with the same key that exists already stays as it is. */
  void put(Notice notice);

  /** Takes back what has not been sent yet about a subject of the case. */
  void withdraw(CaseNumber caseNumber, String subject);

  /**
   * Tells the next person what has not been sent yet about the case to the former ones: their work
   * is another's now. What went to a group stays as it is.
   *
   * @param former user ids
   * @param next user id
   */
  void readdress(CaseNumber caseNumber, Collection<String> former, String next);

  /** Takes back what has not been sent yet about a task. */
  void withdrawTask(String taskId);
}
