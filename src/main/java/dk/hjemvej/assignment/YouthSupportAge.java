package dk.hjemvej.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who can be given ungestøtte, in whole years, both ends included (PATHWAY § 14).
 *
 * @param minAge youngest
 * @param maxAge oldest
 */
@ConfigurationProperties("hjemvej.youth-support")
public record YouthSupportAge(int minAge, int maxAge) {

  boolean includes(int years) {
    return minAge <= years && years <= maxAge;
  }
}
