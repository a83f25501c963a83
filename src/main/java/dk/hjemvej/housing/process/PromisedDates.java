package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The day a young person was told to expect a home, and the moment the promise is broken. */
@Component
class PromisedDates {

  private final HousingReferrals referrals;
  private final Deadlines deadlines;
  private final CivilTime time;

  PromisedDates(HousingReferrals referrals, Deadlines deadlines, CivilTime time) {
    this.referrals = referrals;
    this.deadlines = deadlines;
    this.time = time;
  }

  void write(CaseNumber youth, VariableScope scope) {
    Optional<LocalDate> promised = referrals.newest(youth).map(Referral::expectedMoveIn);
    ReferralVariables.PROMISED.writeTo(scope, promised.isPresent());
    promised.ifPresent(
        day -> {
          ReferralVariables.PROMISED_MOVE_IN.writeTo(scope, day);
          ReferralVariables.HORIZON_BROKEN_AT.writeTo(scope, brokenAt(day));
        });
  }

  Instant brokenAt(LocalDate promised) {
    return time.endOfDay(deadlines.after(promised, "HORIZON_BROKEN"));
  }
}
