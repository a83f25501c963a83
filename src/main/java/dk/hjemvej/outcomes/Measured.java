package dk.hjemvej.outcomes;

import dk.hjemvej.casefile.Answers;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured; null for what was not asked.
 *
 * @param housingStatus code of PATHWAY § 12, such as OWN_HOME_NO_SUPPORT
 * @param stillInHome YES, NO or UNKNOWN
 * @param purposeMet FULLY, PARTLY or NOT_MET
 * @param points 1 to 5 for each area that was asked for
 */
public record Measured(
    @Nullable String housingStatus,
    @Nullable String stillInHome,
    @Nullable String purposeMet,
    Map<DevelopmentArea, Integer> points) {

  /** What a form's answers say; its other answers are not of interest here. */
  public static Measured in(Answers answers) {
    Map<DevelopmentArea, Integer> points = new EnumMap<>(DevelopmentArea.class);
    for (DevelopmentArea area : DevelopmentArea.values()) {
      answers.findNumber(area.key()).ifPresent(number -> points.put(area, number.intValueExact()));
    }
    return new Measured(
        answers.findText("housingStatus").orElse(null),
        answers.findText("stillInHome").orElse(null),
        answers.findText("purposeMet").orElse(null),
        Map.copyOf(points));
  }

  /** Whether the form asked for nothing that is measured. */
  public boolean isEmpty() {
    return housingStatus == null && stillInHome == null && purposeMet == null && points.isEmpty();
  }
}
