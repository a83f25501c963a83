package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Support at Øresundskollegiet is paid for by others in full only when enough young people were
 * referred there (FACTS K-08 to K-10). People are counted, not cases; nothing ever waits for it.
 */
public interface Funding {

  /**
   * @param referred different people who were given a home there
   * @param needed how many release the funding
   * @param triggeredOn the day the last one needed was counted
   * @param releasedOn since when it is paid
   * @param unfunded people referred there whose case is open, while it is not paid
   */
  record Standing(
      int referred,
      int needed,
      @Nullable LocalDate triggeredOn,
      @Nullable LocalDate releasedOn,
      int unfunded) {}

  /**
   * Counts the person of the case, once however often they are referred.
   *
   * @return whether enough are referred now; once, however many come at the same time
   */
  boolean referred(CaseNumber youth);

  /** The funding was released; the first day stays. */
  void released(LocalDate day);

  Standing standing();
}
