package dk.hjemvej.support;

import dk.hjemvej.casefile.Answers;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An area of life a phase works on, chosen by the citizen (FACTS C-08).
 *
 * @param area code of a life area (dimension)
 * @param responsibleLink who is to support the citizen there when CTI ends
 */
public record FocusArea(int areaNo, String area, @Nullable String responsibleLink) {

  /** The areas of a phase plan's answers. */
  public static List<FocusArea> in(Answers plan) {
    return IntStream.rangeClosed(1, plan.number("focusAreas").intValueExact())
        .mapToObj(
            no ->
                new FocusArea(
                    no, plan.text("area" + no), plan.findText("responsibleLink" + no).orElse(null)))
        .toList();
  }
}
