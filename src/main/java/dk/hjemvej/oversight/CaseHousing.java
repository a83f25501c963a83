package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A young person's way to a home: attempts, registrations, offers, and why each home of the
 * register fits or not. Civil dates; DKK a month.
 *
 * @param attempts newest first
 * @param matches of the newest attempt: offered, then ranked by points, then left out; only the
 *     first ones
 * @param leftOut of the newest attempt: how many homes were left out for which reasons
 */
public record CaseHousing(
    List<Attempt> attempts,
    List<Registration> registrations,
    List<Offer> offers,
    List<Match> matches,
    List<LeftOut> leftOut) {

  /**
   * @param address of the home that was accepted
   * @param endReason code HOUSED, HOMELESS_AGAIN or CASE_CLOSED
   */
  public record Attempt(
      int attempt,
      LocalDate openedOn,
      @Nullable LocalDate expectedMoveIn,
      @Nullable String address,
      @Nullable LocalDate leaseSignedOn,
      @Nullable LocalDate moveInOn,
      @Nullable LocalDate movedInOn,
      @Nullable LocalDate endedOn,
      @Nullable String endReason) {}

  /** A place on a housing association's list. */
  public record Registration(
      String organisation,
      LocalDate registeredOn,
      LocalDate renewBy,
      @Nullable LocalDate endedOn) {}

  /**
   * @param state code of the answer, OPEN while there is none
   */
  public record Offer(
      String address,
      int rent,
      LocalDate offeredOn,
      LocalDate answerBy,
      String state,
      @Nullable String declineReason) {}

  /**
   * @param verdict OFFERED, RANKED or EXCLUDED
   * @param explanation in Danish
   */
  public record Match(String address, int rent, String verdict, int points, String explanation) {}

  /**
   * @param reasons codes, separated by blanks
   */
  public record LeftOut(String reasons, int homes) {}

  /** Finds the way of a case. */
  public interface Register {

    CaseHousing of(CaseNumber caseNumber);
  }
}
