package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AssignmentVariables.NEED_DURATION;
import static dk.hjemvej.assignment.process.AssignmentVariables.PROGNOSIS;
import static dk.hjemvej.assignment.process.AssignmentVariables.PROPOSAL;
import static dk.hjemvej.assignment.process.AssignmentVariables.USE_OF_SERVICES;

import dk.hjemvej.assignment.MethodProposals;
import dk.hjemvej.assignment.MethodProposals.MethodProposal;
import dk.hjemvej.assignment.Proposal;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Decisions;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the decision {@code method-proposal} and remembers which row matched. */
@Component
class ProposeMethod implements JavaDelegate {

  private final Decisions decisions;
  private final MethodProposals proposals;

  ProposeMethod(Decisions decisions, MethodProposals proposals) {
    this.decisions = decisions;
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Map<String, Object> row =
        decisions.single(
            "method-proposal",
            Map.of(
                USE_OF_SERVICES.name(), USE_OF_SERVICES.readFrom(execution),
                NEED_DURATION.name(), NEED_DURATION.readFrom(execution),
                PROGNOSIS.name(), PROGNOSIS.readFrom(execution)));
    Proposal proposal = Proposal.valueOf(String.valueOf(row.get("proposal")));
    proposals.record(
        Case.of(execution), new MethodProposal(proposal, String.valueOf(row.get("reason"))));
    PROPOSAL.writeTo(execution, proposal);
  }
}
