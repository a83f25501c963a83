package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.MethodProposals;
import dk.hjemvej.assignment.Proposal;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MethodProposalTable implements MethodProposals {

  private final JdbcClient jdbc;
  private final CivilTime time;

  MethodProposalTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void record(CaseNumber caseNumber, MethodProposal proposal) {
    jdbc.sql(
            """
            insert into method_proposal (case_number, proposed_at, proposal, reason)
            values (:case, :at, :proposal, :reason)
            """)
        .param("case", caseNumber.value())
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("proposal", proposal.proposal().name())
        .param("reason", proposal.reason())
        .update();
  }

  @Override
  public Optional<MethodProposal> latest(CaseNumber caseNumber) {
    return jdbc.sql(
            """
            select proposal, reason from method_proposal where case_number = :case
            order by id desc fetch first 1 row only
            """)
        .param("case", caseNumber.value())
        .query(
            (row, n) ->
                new MethodProposal(
                    Proposal.valueOf(row.getString("proposal")), row.getString("reason")))
        .optional();
  }
}
