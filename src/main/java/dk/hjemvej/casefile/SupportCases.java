package dk.hjemvej.casefile;

import java.util.List;

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

  /** Whether the young person was ever enrolled in this case. */
  boolean hasSupportBegun(CaseNumber caseNumber);

  /** Whether no case was ever opened. */
  boolean isEmpty();

  /** Open cases, newest first. */
  List<CaseNumber> openCases();
}
