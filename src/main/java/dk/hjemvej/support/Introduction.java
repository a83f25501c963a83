package dk.hjemvej.support;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The citizen was introduced to somebody who may support them when this support ends.
 *
 * @param offer the offer or person, as typed; never leaves the case record
 * @param focusArea code of a life area, or null outside CTI
 * @param attendedOn civil date the citizen first came by themselves, or null when not yet
 */
public record Introduction(
    String offer,
    @Nullable String focusArea,
    LocalDate introducedOn,
    @Nullable LocalDate attendedOn) {

  /** The introduction of a start form's answers. */
  public static Introduction in(Answers form) {
    return new Introduction(
        form.text("offer"),
        form.findText("focusArea").orElse(null),
        form.date("introducedOn"),
        form.findDate("attendedOn").orElse(null));
  }
}
