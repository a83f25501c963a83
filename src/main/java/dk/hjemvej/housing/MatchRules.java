package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;

/** What process owners decide about matching, as their tables say today. */
public interface MatchRules {

  MatchWeights weights();

  /** What the young person lives on and how much rent that carries. */
  Means means(CaseNumber youth);
}
