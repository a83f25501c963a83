package dk.hjemvej.housing;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Agreements with those who pay for support. */
@ConfigurationProperties("hjemvej.funding")
public record FundingSettings(Agreement oeresund) {

  /**
   * @param releaseCount how many people must be referred before the funding is released in full
   */
  public record Agreement(int releaseCount) {}
}
