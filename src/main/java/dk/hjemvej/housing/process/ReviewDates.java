package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When a search without an offer is talked through, counted from today. */
@Component
class ReviewDates {

  private final Deadlines deadlines;
  private final CivilTime time;

  ReviewDates(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  Instant review() {
    return morningAfter("NO_OFFER_REVIEW");
  }

  Instant leadersReview() {
    return morningAfter("NO_OFFER_LEADER");
  }

  private Instant morningAfter(String row) {
    return time.startOfDay(deadlines.after(time.today(), row));
  }
}
