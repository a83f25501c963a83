package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why each home was offered, ranked or left out; it stays with the attempt. */
public interface Explanations {

  /** What became of a home for a case. */
  enum Verdict {
    OFFERED,
    RANKED,
    EXCLUDED
  }

  /** Homes that were offered to the case before, in any attempt. */
  Set<Integer> offered(CaseNumber youth);

  /**
   * Writes what differs from the last look. The explanation of a home that was offered stays as it
   * was; a home that is no longer on offer is not free any more.
   *
   * @param held the home that is offered now
   */
  void keep(CaseNumber youth, int attempt, List<Match> matches, @Nullable Integer held);

  /** How many homes that are free now were left out in the newest attempt, by reason. */
  Map<LeftOut, Integer> leftOut(CaseNumber youth);
}
