package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.engine.Unchecked;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.Referral;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A promise and a lease are followed by the days that are written now; a newer promise stays. */
@Component
class DatesCorrected implements AnswersCorrected {

  private static final String PROMISED = "expectedMoveIn";

  private final WrongAnswers wrong;
  private final HousingReferrals referrals;
  private final Homes homes;
  private final SignedLease lease;
  private final Unchecked unchecked;

  DatesCorrected(
      WrongAnswers wrong,
      HousingReferrals referrals,
      Homes homes,
      SignedLease lease,
      Unchecked unchecked) {
    this.wrong = wrong;
    this.referrals = referrals;
    this.homes = homes;
    this.lease = lease;
    this.unchecked = unchecked;
  }

  @Override
  public void corrected(CaseNumber youth, String elementId, Answers right) {
    Answers before = wrong.of(youth, elementId);
    referrals
        .newest(youth)
        .filter(Referral::isOpen)
        .ifPresent(
            attempt ->
                unchecked.ask(Executors.callable(() -> follow(youth, attempt, before, right))));
  }

  private void follow(CaseNumber youth, Referral attempt, Answers wrong, Answers right) {
    @Nullable LocalDate promised = attempt.expectedMoveIn();
    if (isMoved(PROMISED, wrong, right) && isFrom(wrong, PROMISED, promised)) {
      homes.promise(youth, right.date(PROMISED));
    }
    if ((isMoved("leaseSignedOn", wrong, right) || isMoved("moveInOn", wrong, right))
        && isFrom(wrong, "leaseSignedOn", attempt.leaseSignedOn())
        && isFrom(wrong, "moveInOn", attempt.moveInOn())) {
      lease.record(youth, right);
      if (promised != null && !promised.equals(attempt.moveInOn())) {
        homes.promise(youth, promised);
      }
    }
  }

  /** Whether there is another day now. */
  private static boolean isMoved(String key, Answers wrong, Answers right) {
    Optional<LocalDate> now = right.findDate(key);
    return now.isPresent() && !now.equals(wrong.findDate(key));
  }

  private static boolean isFrom(Answers wrong, String key, @Nullable LocalDate known) {
    return known != null && wrong.findDate(key).filter(known::equals).isPresent();
  }
}
