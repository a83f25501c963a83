package dk.hjemvej.oversight.database;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code measured_home}. */
record MeasuredHome(
    String caseNumber, @Nullable String housingStatus, @Nullable String stillInHome) {

  private static final String UNKNOWN = "UNKNOWN";
  private static final String NO_LONGER = "NO";

  static final String WITHOUT_SUPPORT = "OWN_HOME_NO_SUPPORT";
  static final Set<String> OWN_HOME = Set.of(WITHOUT_SUPPORT, "OWN_HOME_WITH_SUPPORT");

  /**
   * How somebody lives. Who was only asked whether they still live there keeps the status of
   * before, or has lost the home.
   *
   * @param oldestFirst all that was measured of the case
   * @return code; nothing when nobody knows
   */
  static Optional<String> now(List<MeasuredHome> oldestFirst) {
    String status = UNKNOWN;
    for (MeasuredHome measured : oldestFirst) {
      if (measured.housingStatus != null) {
        status = measured.housingStatus;
      } else if (NO_LONGER.equals(measured.stillInHome)) {
        status = NO_LONGER;
      }
    }
    return Optional.of(status).filter(known -> !known.equals(UNKNOWN));
  }
}
