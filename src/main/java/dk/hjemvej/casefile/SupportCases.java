package dk.hjemvej.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of cases: opened with a number, closed once with exactly one outcome code. */
public interface SupportCases {

  /** Opens a case and gives it its number. */
  CaseNumber open(String openedBy);

  /**
   * Closes the case; the first outcome stays.
   *
   * @param outcome code of PATHWAY § 2.2
   * @param closedAs how it came to close, such as {@code PATHWAY} or {@code DELETED}
   * @return false when it was closed already
   */
  boolean close(CaseNumber caseNumber, String outcome, String closedAs);

  boolean isOpen(CaseNumber caseNumber);

  /** The young person is enrolled: from now on somebody holds on to them (FACTS S-10). */
  void supportBegins(CaseNumber caseNumber);

  /** When the young person was enrolled in this case; empty when not. */
  Optional<Instant> supportBeganAt(CaseNumber caseNumber);

  /** Whether the young person was ever enrolled in this case. */
  default boolean hasSupportBegun(CaseNumber caseNumber) {
    return supportBeganAt(caseNumber).isPresent();
  }

  /**
   * When the same person's support last ended in another case because contact was lost or by own
   * wish; empty when it never did.
   */
  Optional<Instant> leftAt(CaseNumber caseNumber);

  /** Whether no case was ever opened. */
  boolean isEmpty();

  /** Open cases, newest first. */
  List<CaseNumber> openCases();
}
