package dk.hjemvej.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What managers' figures are compared with, and how far they look back.
 *
 * @param target of those who have finished, how many are to be out of homelessness (FACTS T-14)
 * @param minimumN averages of fewer people are not shown: they would tell about a single one
 * @param caseloadMonths months of changes of worker and caseloads past the limit, the present one
 *     included
 */
@ConfigurationProperties("hjemvej.report")
public record ReportSettings(Target target, int minimumN, int caseloadMonths) {

  public ReportSettings {
    if (caseloadMonths < 1) {
      throw new IllegalArgumentException(
          "hjemvej.report.caseload-months: wanted at least 1, found " + caseloadMonths);
    }
  }

  /** A band, in percent. */
  public record Target(int min, int max) {}
}
