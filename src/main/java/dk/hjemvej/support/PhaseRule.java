package dk.hjemvej.support;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table {@code phase-plan} says about one phase. Periods are calendar days or
 * months.
 *
 * @param length how long the phase lasts
 * @param contactInterval how often citizen and worker are in contact, unless they agree otherwise
 * @param silenceLimit how long there may be no contact at the longest
 * @param transitionLead how long before its end the phase's transition is prepared
 * @param reminderLead how long before its end somebody is reminded of the transition
 * @param handoverLead how long before its end the handover must be agreed; only for the last phase
 * @param minimum the meetings the phase is to have at least
 */
public record PhaseRule(
    int phaseNo,
    Period length,
    Period contactInterval,
    Period silenceLimit,
    Period transitionLead,
    Period reminderLead,
    @Nullable Period handoverLead,
    Meetings minimum) {

  public PhaseRule {
    positive(phaseNo, "length", length);
    positive(phaseNo, "contact interval", contactInterval);
    positive(phaseNo, "silence limit", silenceLimit);
    beforeTheEnd(phaseNo, transitionLead);
    beforeTheEnd(phaseNo, reminderLead);
  }

  private static void positive(int phaseNo, String what, Period period) {
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException(
          "Phase %d: wanted a positive %s, found %s".formatted(phaseNo, what, period));
    }
  }

  private static void beforeTheEnd(int phaseNo, Period lead) {
    if (lead.isNegative()) {
      throw new IllegalArgumentException(
          "Phase %d: wanted a lead before its end, found %s".formatted(phaseNo, lead));
    }
  }
}
