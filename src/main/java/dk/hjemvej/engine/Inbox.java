package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Map;

/**
 * Messages from one process to another. A message is stored in the transaction of the step that
 * sends it, delivered afterwards, and kept until somebody waits for it; when the case closes first
 * it becomes undeliverable and stays visible.
 */
public interface Inbox {

  /**
   * Sends a fact to everyone in the case who waits for it, or starts the process that begins with
   * it.
   *
   * @param payload codes, dates and flags only
   */
  void send(CaseNumber caseNumber, String message, Map<String, Object> payload);

  /** Sends an assignment to exactly one process instance. */
  void sendTo(
      String processInstanceId, CaseNumber caseNumber, String message, Map<String, Object> payload);

  /**
   * Sends to the one process that carries the case when the message is delivered, whichever stage
   * that is: nobody it has called hears it too, and between two stages it is kept.
   *
   * @param payload codes, dates and flags only; seen only by what the message begins
   */
  void sendToCarrier(CaseNumber caseNumber, String message, Map<String, Object> payload);
}
