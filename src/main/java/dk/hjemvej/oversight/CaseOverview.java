package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param outcome code of PATHWAY § 2.2, null while the case is open
 */
public record CaseOverview(
    CaseNumber caseNumber, Instant openedAt, @Nullable String outcome, @Nullable Instant closedAt) {

  /** Finds the overview of a case. */
  public interface Register {
    Optional<CaseOverview> find(CaseNumber caseNumber);
  }
}
