package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Optional;

/** The proposals made for a case, with the text of the row that matched. */
public interface MethodProposals {

  /**
   * @param reason Danish, from the decision table
   */
  record MethodProposal(Proposal proposal, String reason) {}

  void record(CaseNumber caseNumber, MethodProposal proposal);

  /** The newest one. */
  Optional<MethodProposal> latest(CaseNumber caseNumber);
}
