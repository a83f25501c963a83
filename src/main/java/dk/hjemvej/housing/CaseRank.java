package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Who looks at a home first: the most points for waiting time and acute need, then the longest
 * wait, then the oldest case. Wishes do not count here: a person with few wishes is not less
 * homeless.
 *
 * @param since first day of looking
 */
public record CaseRank(CaseNumber youth, LocalDate since, int points)
    implements Comparable<CaseRank> {

  private static final Comparator<CaseRank> FIRST =
      Comparator.comparingInt(CaseRank::points)
          .reversed()
          .thenComparing(CaseRank::since)
          .thenComparing(rank -> rank.youth().value());

  public static CaseRank of(
      CaseNumber youth, LocalDate since, boolean acute, LocalDate today, MatchWeights weights) {
    long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
    int points = Math.toIntExact(days / weights.waitingDays()) * weights.waiting();
    return new CaseRank(youth, since, points + (acute ? weights.acute() : 0));
  }

  /** Smaller comes first. */
  @Override
  public int compareTo(CaseRank other) {
    return FIRST.compare(this, other);
  }

  public boolean isBefore(CaseRank other) {
    return compareTo(other) < 0;
  }
}
