package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.HousingReferrals;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The discharge as long as the agreed day of moving in holds, and what its checklist warns of then.
 */
@Component
class RefundWarningShown implements FormValues {

  private static final String NO_DANGER =
      "Refusionen er ikke i fare efter det, der står i sagen nu.";

  private final HousingReferrals referrals;
  private final RefundGuard guard;

  RefundWarningShown(HousingReferrals referrals, RefundGuard guard) {
    this.referrals = referrals;
    this.guard = guard;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    return referrals
        .newest(youth)
        .flatMap(attempt -> Optional.ofNullable(attempt.moveInOn()))
        .<Map<String, Object>>map(
            day ->
                Map.of(
                    "dischargeOn", day.toString(),
                    "refundWarning", guard.warning(youth, day).orElse(NO_DANGER)))
        .orElse(Map.of());
  }
}
