package dk.hjemvej.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many citizens one worker may have (FACTS K-03). The same for everybody, whatever the hours:
 * what part-time means is the leader's judgement.
 *
 * @param target citizens per worker; more are pointed out
 * @param max citizens per worker; more need a leader's override
 */
@ConfigurationProperties("hjemvej.caseload")
public record CaseloadLimit(int target, int max) {

  public CaseloadLimit {
    if (target < 1 || max < target) {
      throw new IllegalArgumentException(
          "hjemvej.caseload: wanted 1 <= target <= max, found %d and %d".formatted(target, max));
    }
  }

  /** So many are more than there should be. */
  public boolean isAboveTarget(int citizens) {
    return citizens > target;
  }

  /** So many are not allowed without an override. */
  public boolean isAboveMax(int citizens) {
    return citizens > max;
  }
}
