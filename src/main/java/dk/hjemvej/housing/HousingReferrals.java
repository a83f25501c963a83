package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attempts at a home. The newest attempt of a case is the one every method means. */
public interface HousingReferrals {

  /**
   * @param changed raised by everything that may let other homes fit: wishes, decision, income
   * @param unitId the home that was accepted
   */
  record Referral(
      int attempt,
      LocalDate openedOn,
      @Nullable LocalDate expectedMoveIn,
      @Nullable Integer unitId,
      @Nullable LocalDate leaseSignedOn,
      @Nullable LocalDate moveInOn,
      @Nullable LocalDate movedInOn,
      @Nullable LocalDate endedOn,
      long changed) {

    public boolean isOpen() {
      return endedOn == null;
    }
  }

  /** How an attempt ended. */
  enum End {
    HOUSED,
    HOMELESS_AGAIN,
    CASE_CLOSED
  }

  /** Begins an attempt unless one is open; returns its number. */
  int open(CaseNumber youth);

  Optional<Referral> newest(CaseNumber youth);

  /** As {@link #newest}, for a step that runs inside an attempt. */
  Referral current(CaseNumber youth);

  /** The day the young person was told to expect a home. */
  void promise(CaseNumber youth, LocalDate expectedMoveIn);

  /** The home was accepted. */
  void allocated(CaseNumber youth, int unitId);

  /** The accepted home fell through: lease and home are gone, the attempt goes on. */
  void fellThrough(CaseNumber youth);

  void leaseSigned(CaseNumber youth, LocalDate signedOn, LocalDate moveInOn);

  void movedIn(CaseNumber youth, LocalDate keysReceivedOn, LocalDate movedInOn, String outcome);

  void end(CaseNumber youth, End reason);

  /** Something changed that may let other homes fit: the search looks again. */
  void changed(CaseNumber youth);
}
