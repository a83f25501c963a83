package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was applied for and what the allocation office decided. Everything here lets the search look
 * again. Read through {@link HousingWishes}.
 */
public interface HousingApplications {

  /** The allocation office's answer. */
  enum Allocation {
    APPROVED,
    REFUSED,
    INCOMPLETE
  }

  /**
   * A new application in the newest attempt; what was decided about an older one counts no more.
   */
  void applied(CaseNumber youth, AppliedFor wanted);

  /**
   * Other wishes than those applied for: they replace them, and what the allocation office decided
   * still counts.
   */
  void wished(CaseNumber youth, AppliedFor wanted);

  /**
   * @param complaintUntil last day to complain about a refusal
   */
  void decided(
      CaseNumber youth, Allocation result, LocalDate decidedOn, @Nullable LocalDate complaintUntil);

  /**
   * Last day to complain about what was decided; empty unless the newest application was refused.
   */
  Optional<LocalDate> complaintUntil(CaseNumber youth);
}
