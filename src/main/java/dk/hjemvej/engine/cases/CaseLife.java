package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.SupportCases;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes a case and gives back everything it held, in the transaction that ends its process. */
@Component
public class CaseLife {

  /** Closed by an end event of its diagrams. */
  static final String PATHWAY = "PATHWAY";

  private final SupportCases cases;
  private final Endings endings;
  private final List<CaseClosing> closings;
  private final Carriers carriers;

  CaseLife(SupportCases cases, Endings endings, List<CaseClosing> closings, Carriers carriers) {
    this.cases = cases;
    this.endings = endings;
    this.closings = closings;
    this.carriers = carriers;
  }

  /**
   * Closes the case with the outcome its last end event named.
   *
   * @param closedAs how it came to close
   * @throws RefusedAnswer when its diagrams end a case that nobody has found safe to end
   */
  public void close(CaseNumber caseNumber, String outcome, String closedAs) {
    if (PATHWAY.equals(closedAs)) {
      refuseUnlessSafe(caseNumber, outcome);
    }
    cases.close(caseNumber, outcome, closedAs);
    closings.forEach(closing -> closing.closed(caseNumber));
  }

  /**
   * The guard of FACTS S-10 that no diagram leads around: once support has begun, a step must have
   * said why the case may end, and it ends as that step said. A mistake rolls back: the person who
   * acted reads why, and a step nobody stands in front of becomes an incident with the same words.
   */
  private void refuseUnlessSafe(CaseNumber caseNumber, String outcome) {
    Optional<String> agreed = endings.of(caseNumber).map(Ending::outcome);
    if (agreed.isEmpty() && cases.hasSupportBegun(caseNumber)) {
      throw new RefusedAnswer(
          "caseOutcome",
          "Sagen kan ikke lukkes (%s): støtten er begyndt, og ingen har taget over."
              .formatted(outcome));
    }
    if (agreed.isPresent() && !agreed.get().equals(outcome)) {
      throw new RefusedAnswer(
          "caseOutcome",
          "Sagen kan ikke lukkes med resultatet %s: der er aftalt %s."
              .formatted(outcome, agreed.get()));
    }
  }

  /** Whether another process that carries the case is still running. */
  boolean isCarriedElsewhere(CaseNumber caseNumber, String processInstanceId) {
    return carriers.of(caseNumber).stream().anyMatch(other -> !other.equals(processInstanceId));
  }
}
