package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.LifeArea;
import dk.hjemvej.oversight.CaseLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list "Brobygning" as a caseworker reads it. */
final class LinksListed {

  private static final Map<String, String> RESULTS =
      Map.of("WORKS", "Virker", "ADAPT", "Tilpas", "REPLACE", "Erstat");

  /** One line; empty texts for what has not happened. */
  record Line(
      int linkNo, String offer, String area, String introduced, String attended, String result) {}

  private LinksListed() {}

  /**
   * @param hide whether the reader may not see names
   */
  static List<Line> of(List<CaseLink> links, boolean hide) {
    return links.stream()
        .map(
            link ->
                new Line(
                    link.linkNo(),
                    hide ? CasePage.HIDDEN : link.offer(),
                    link.focusArea() == null ? "" : LifeArea.label(link.focusArea()),
                    day(link.introducedOn()),
                    day(link.attendedOn()),
                    link.result() == null
                        ? ""
                        : RESULTS.getOrDefault(link.result(), link.result())))
        .toList();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : ShownAnswer.of(day);
  }
}
