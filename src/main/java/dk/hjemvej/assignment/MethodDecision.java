package dk.hjemvej.assignment;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.Method;
import java.time.LocalDate;

/** A decision on method and support, as the authority took it. */
public record MethodDecision(
    Method chosen, boolean refused, LegalBasis basis, DecidedBy decidedBy, LocalDate decidedOn) {

  /** Reads the answers of {@code decide-method}. */
  public static MethodDecision of(Answers answers) {
    return new MethodDecision(
        Method.valueOf(answers.text("chosenMethod")),
        answers.text("grant").equals("REFUSED"),
        LegalBasis.valueOf(answers.text("legalBasis")),
        DecidedBy.valueOf(answers.text("decidedBy")),
        answers.date("decidedOn"));
  }

  /** What it amounts to, seen beside the proposal. */
  public MethodOutcome beside(Proposal proposal) {
    if (refused) {
      return MethodOutcome.REFUSED;
    }
    return proposal.differsFrom(chosen) ? MethodOutcome.DEVIATING : MethodOutcome.GRANTED;
  }
}
