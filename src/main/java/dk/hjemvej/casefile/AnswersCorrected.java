package dk.hjemvej.casefile;

/**
 * For a room that keeps rows of its own of what was answered at a step: told in the transaction in
 * which a wrong answer of that step is corrected, so that its rows say the same as the record.
 */
public interface AnswersCorrected {

  /**
   * @param elementId the step in the diagram whose answers were corrected
   * @param answers all answers of the step as they are now
   * @throws RefusedAnswer when the room cannot accept the new answers
   */
  void corrected(CaseNumber caseNumber, String elementId, Answers answers);
}
