package dk.hjemvej.casefile;

import java.util.Optional;

/**
 * Why a case may end. The step that has found it safe says so; without a word here a case in which
 * support has begun is not closed by the pathway (FACTS S-10).
 */
public interface Endings {

  /** What makes it safe. */
  enum Basis {
    /** Somebody has taken over every need, and the authority has decided. */
    HANDED_OVER,
    /**
     * The young person wants to stop; support is voluntary, outreach and a receiver are offered.
     */
    OWN_EXIT,
    /** Another municipality has confirmed that it takes over. */
    MOVED,
    /** The young person has died. */
    DEATH
  }

  /**
   * @param outcome code of PATHWAY § 2.2
   */
  record Ending(Basis basis, String outcome) {}

  /**
   * Says that the case may end so. One ending per case: the same word again changes nothing.
   *
   * @throws IllegalStateException when the case may already end in another way
   */
  void agreed(CaseNumber youth, Ending ending);

  Optional<Ending> of(CaseNumber youth);
}
