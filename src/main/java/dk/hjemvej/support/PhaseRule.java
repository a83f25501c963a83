package dk.hjemvej.support;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table {@code phase-plan} says about one phase.
 *
 * @param length calendar months or days
 * @param transitionLead how long before its end the phase's transition is prepared
 * @param handoverLead how long before its end the handover must be agreed; only for the last phase
 */
public record PhaseRule(
    int phaseNo, Period length, Period transitionLead, @Nullable Period handoverLead) {

  public PhaseRule {
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException(
          "Phase %d: wanted a positive length, found %s".formatted(phaseNo, length));
    }
    if (transitionLead.isNegative()) {
      throw new IllegalArgumentException(
          "Phase %d: wanted a lead before its end, found %s".formatted(phaseNo, transitionLead));
    }
  }
}
