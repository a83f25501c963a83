package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/** The list "Brobygning" of each case (PATHWAY § 9.3). Nothing is ever taken off it. */
public interface NetworkLinks {

  /**
   * @return the number of the new link in the case
   */
  int add(CaseNumber youth, Introduction introduction);

  /** The citizen has come by themselves. */
  void attended(CaseNumber youth, int linkNo, LocalDate on);

  /**
   * @param result code WORKS, ADAPT or REPLACE
   */
  void assessed(CaseNumber youth, int linkNo, String result);

  /** In the order of their numbers. */
  List<NetworkLink> of(CaseNumber youth);
}
