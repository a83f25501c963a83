package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Set;

/** Where the courses departed from the method. Only ever added to. */
public interface Deviations {

  /** Notes it as of today; the same once more on one day is one. */
  void note(CaseNumber youth, int phaseNo, Deviation deviation);

  Set<Deviation> of(CaseNumber youth, int phaseNo);
}
