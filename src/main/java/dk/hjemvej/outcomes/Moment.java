package dk.hjemvej.outcomes;

import java.util.Optional;

/** When is measured (PATHWAY § 2.1). */
public enum Moment {
  START,
  PHASE1_END,
  PHASE2_END,
  CLOSING,
  FOLLOW_UP_3M,
  FOLLOW_UP_9M;

  private static final String PHASE_END = "PHASE_END";

  /**
   * @param measuredAt code of a moment, or PHASE_END for the end of the phase that runs
   * @param phaseNo the phase that runs
   * @return nothing at the end of the last phase: there the closing measures
   */
  public static Optional<Moment> of(String measuredAt, int phaseNo) {
    if (!measuredAt.equals(PHASE_END)) {
      return Optional.of(valueOf(measuredAt));
    }
    return switch (phaseNo) {
      case 1 -> Optional.of(PHASE1_END);
      case 2 -> Optional.of(PHASE2_END);
      default -> Optional.empty();
    };
  }
}
