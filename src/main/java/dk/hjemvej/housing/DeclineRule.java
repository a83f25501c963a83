package dk.hjemvej.housing;

/**
 * What declines mean, as the process owners' tables say. A rule asks for a talk and warns about the
 * rule of others; it never takes a place, a registration or the search away.
 */
public interface DeclineRule {

  /** What happens after a decline, beside the search that goes on. */
  enum Step {
    CONTINUE,
    /** The worker talks with the young person about what would fit better. */
    TALK,
    /** A team leader looks at what is offered, and how. */
    LEADER
  }

  /**
   * @param warning the source's own rule in Danish, empty when none is known
   */
  record Verdict(Step step, String warning) {}

  /** Whether a decline for that reason counts. */
  boolean counts(DeclineReason reason);

  /**
   * @param declines declines of the attempt that count, so far
   */
  Verdict after(HousingSource source, int declines);
}
