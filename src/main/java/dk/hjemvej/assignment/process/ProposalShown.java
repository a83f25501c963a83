package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodProposals;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the proposal and the text of its row to whoever decides. */
@Component
class ProposalShown implements FormValues {

  private final MethodProposals proposals;

  ProposalShown(MethodProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return proposals
        .latest(caseNumber)
        .<Map<String, Object>>map(
            latest ->
                Map.of("proposal", latest.proposal().name(), "proposalReason", latest.reason()))
        .orElse(Map.of());
  }
}
