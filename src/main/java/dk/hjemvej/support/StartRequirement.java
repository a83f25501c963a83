package dk.hjemvej.support;

import dk.hjemvej.casefile.Homes.Progress;
import java.time.LocalDate;
import java.util.Optional;

/** How far the way to a home must be before CTI's nine months begin (FACTS C-13, X-07). */
public enum StartRequirement {

  /** The young person knows a day that can still be kept, or has a home in sight already. */
  HORIZON,

  /** The lease is signed. */
  LEASE,

  /** The young person lives there. */
  MOVED_IN;

  public boolean isMet(Optional<Progress> home, LocalDate today) {
    return home.filter(so -> isMet(so, today)).isPresent();
  }

  private boolean isMet(Progress so, LocalDate today) {
    boolean movedIn = so.movedInOn() != null;
    boolean signed = movedIn || so.leaseSignedOn() != null;
    LocalDate promised = so.expectedMoveIn();
    return switch (this) {
      case HORIZON -> signed || (promised != null && !promised.isBefore(today));
      case LEASE -> signed;
      case MOVED_IN -> movedIn;
    };
  }
}
