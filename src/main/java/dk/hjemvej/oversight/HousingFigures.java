package dk.hjemvej.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question the city could not answer (FACTS B-07): how many homeless people were
 * allocated a home, through whom, when, and how long they waited; and which homes were out of reach
 * (FACTS B-01, B-08). Numbers only, nothing about a single person. Civil months, whole days.
 *
 * @param allocated one line per month and source
 * @param people distinct people with an allocated home in the period
 * @param looking who looks for a home today
 * @param leftOut one line per month and reason
 * @param declined one line per month and reason
 * @param funding agreements whose money waits for a number of referrals
 */
public record HousingFigures(
    YearMonth from,
    YearMonth until,
    List<Allocated> allocated,
    int people,
    Looking looking,
    List<LeftOut> leftOut,
    List<Declined> declined,
    List<Funding> funding) {

  /**
   * A home counts as allocated when it was accepted; one that fell through later does not count.
   *
   * @param people distinct people; a person whose case has no registered person counts as one
   * @param averageWait days from the beginning of the attempt to the accepted home
   * @param longestWait the same, of the one who waited longest
   * @param averageWaitForKeys days from the beginning of the attempt to the keys, of those who have
   *     them
   */
  public record Allocated(
      YearMonth month,
      String source,
      int people,
      int homes,
      int averageWait,
      int longestWait,
      @Nullable Integer averageWaitForKeys) {}

  /**
   * @param longestSince since when the one looks who has looked longest
   */
  public record Looking(int people, @Nullable LocalDate longestSince) {}

  /**
   * Homes that were left out for a young person who was looking.
   *
   * @param reason RENT (over the ceiling, or over what the person can pay) or STUDY_REQUIREMENT
   * @param homes distinct homes with this reason, alone or among others
   * @param homesForThisAlone distinct homes that somebody lost for this reason and no other
   * @param people distinct people who lost a home for this reason and no other
   */
  public record LeftOut(
      YearMonth month, String reason, int homes, int homesForThisAlone, int people) {}

  /** Offers that were declined. */
  public record Declined(YearMonth month, String reason, int offers) {}

  /**
   * @param referred distinct people
   * @param supportedNow of them, people with an open case today
   * @param supportedUnfunded the same while the money is not released, else none
   */
  public record Funding(
      String agreement,
      int referred,
      @Nullable LocalDate triggeredOn,
      @Nullable LocalDate releasedOn,
      int supportedNow,
      int supportedUnfunded) {}

  /** Counts. */
  public interface Register {

    /** Both months included. */
    HousingFigures of(YearMonth from, YearMonth until);
  }
}
