package dk.hjemvej.outreach;

import dk.hjemvej.casefile.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * What cannot wait until tomorrow.
 *
 * @param ageBand null while the age is not documented
 */
public record AcuteNeed(
    boolean danger, SleepsTonight sleepsTonight, boolean notifyMinor, @Nullable AgeBand ageBand) {

  public boolean isUrgent() {
    return danger || notifyMinor || sleepsTonight != SleepsTonight.SAFE;
  }
}
