package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.LifeArea;
import dk.hjemvej.casefile.RefusedAnswer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Builds bridges to those who are to support the citizen later. In CTI every bridge serves one of
 * the areas that the citizen chose for the running phase; elsewhere an area may be named.
 */
@Component
public class Bridging {

  private final NetworkLinks links;
  private final Phases phases;
  private final FocusAreas areas;

  Bridging(NetworkLinks links, Phases phases, FocusAreas areas) {
    this.links = links;
    this.phases = phases;
    this.areas = areas;
  }

  /**
   * @return the number of the new link in the case
   * @throws RefusedAnswer when the phase works on other areas
   */
  public int introduced(CaseNumber youth, Introduction introduction) {
    List<String> chosen = chosen(youth);
    if (!chosen.isEmpty() && !chosen.contains(introduction.focusArea())) {
      throw new RefusedAnswer(
          "focusArea",
          "»Fokusområde«: vælg et af dem, fasen arbejder med (%s)."
              .formatted(chosen.stream().map(LifeArea::label).collect(Collectors.joining(", "))));
    }
    return links.add(youth, introduction);
  }

  /** Empty outside CTI and until the plan of the phase is made. */
  private List<String> chosen(CaseNumber youth) {
    return phases
        .running(youth)
        .map(phase -> areas.of(youth, phase.phaseNo()).stream().map(FocusArea::area).toList())
        .orElse(List.of());
  }
}
