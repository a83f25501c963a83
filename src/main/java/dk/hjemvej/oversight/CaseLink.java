package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the citizen was introduced to: one line of the list "Brobygning". Civil dates.
 *
 * @param offer the offer or person, as typed: may be a name
 * @param focusArea code of a life area
 * @param attendedOn null when the citizen has not come yet
 * @param result code WORKS, ADAPT or REPLACE, or null when not assessed
 */
public record CaseLink(
    int linkNo,
    String offer,
    @Nullable String focusArea,
    LocalDate introducedOn,
    @Nullable LocalDate attendedOn,
    @Nullable String result) {

  /** Finds the list of a case. */
  public interface Register {

    /** In the order of their numbers. */
    List<CaseLink> of(CaseNumber caseNumber);
  }
}
