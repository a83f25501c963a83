package dk.hjemvej.casefile;

/** Cases at high risk, until somebody says that the risk is over (PATHWAY § 2.2 {@code risk}). */
public interface Risks {

  boolean isHigh(CaseNumber caseNumber);

  void raise(CaseNumber caseNumber);

  void clear(CaseNumber caseNumber);
}
