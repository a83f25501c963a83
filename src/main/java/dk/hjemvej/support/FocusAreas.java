package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;

/** The focus areas of each phase of a case. */
public interface FocusAreas {

  /** Puts these in the place of what the phase had. */
  void chosen(CaseNumber youth, int phaseNo, List<FocusArea> areas);

  List<FocusArea> of(CaseNumber youth, int phaseNo);
}
