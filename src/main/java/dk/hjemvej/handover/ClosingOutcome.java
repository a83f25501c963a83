package dk.hjemvej.handover;

import dk.hjemvej.casefile.Answers;

/** What the end of a case is called (PATHWAY § 2.2): from the purpose, or else from the reason. */
public final class ClosingOutcome {

  private ClosingOutcome() {}

  /**
   * @param recommendation the answers of the closing note
   */
  public static String of(Answers recommendation) {
    String purposeMet = recommendation.text("purposeMet");
    return switch (purposeMet) {
      case "FULLY" -> "PURPOSE_FULLY_MET";
      case "PARTLY" -> "PURPOSE_PARTLY_MET";
      case "NOT_MET" -> recommendation.text("outcome");
      default ->
          throw new IllegalArgumentException(
              "Purpose: wanted FULLY, PARTLY or NOT_MET, found " + purposeMet);
    };
  }
}
