package dk.hjemvej.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What managers' figures are compared with.
 *
 * @param target of those who have finished, how many are to be out of homelessness (FACTS T-14)
 * @param minimumN averages of fewer people are not shown: they would tell about a single one
 */
@ConfigurationProperties("hjemvej.report")
public record ReportSettings(Target target, int minimumN) {

  /** A band, in percent. */
  public record Target(int min, int max) {}
}
