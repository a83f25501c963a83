package dk.hjemvej.coordination;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many places the municipality has (PATHWAY § 0.2).
 *
 * @param coordination places with special authority coordination
 * @param method places of CTI and ICM together
 * @param act places of the ACT team
 */
@ConfigurationProperties("hjemvej.capacity")
public record CapacitySettings(int coordination, Band method, int act) {

  /**
   * @param min fewer running courses than this is worth a leader's attention
   * @param max the gate
   */
  public record Band(int min, int max) {}

  /** The capacity of a pool. */
  public int of(Pool pool) {
    return switch (pool) {
      case COORDINATION -> coordination;
      case METHOD -> method.max();
      case ACT -> act;
    };
  }
}
