package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a young person is on the way home, by what has happened. Civil dates.
 *
 * @param outcome code of PATHWAY § 2.2, null while the case is open
 * @param enrolled whether it is known who the young person is
 * @param handingOver whether others are about to take over
 * @param handedOver whether others have taken over
 * @param paused whether the support pauses
 * @param method of the course that runs, null without one
 * @param worker user id of the support person of that course
 * @param agreedOn the agreed day of the next contact
 * @param contactBy the last day of the next contact when none is agreed; null without support
 */
public record MyWay(
    @Nullable String outcome,
    boolean enrolled,
    boolean handingOver,
    boolean handedOver,
    boolean paused,
    @Nullable Method method,
    @Nullable String worker,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate contactBy) {

  /** The stations of the way, as the page names them. */
  public enum Station {
    MEETING,
    FINDING_HELP,
    SUPPORT,
    HANDOVER,
    OWN_FEET
  }

  public Station station() {
    if (outcome != null) {
      return Station.OWN_FEET;
    }
    if (handingOver) {
      return Station.HANDOVER;
    }
    if (method != null) {
      return Station.SUPPORT;
    }
    return enrolled ? Station.FINDING_HELP : Station.MEETING;
  }

  /** Finds where a case is. */
  public interface Register {

    /** The case must be there. */
    MyWay of(CaseNumber caseNumber);
  }
}
