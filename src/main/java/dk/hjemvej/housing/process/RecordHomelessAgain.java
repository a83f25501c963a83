package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.End;
import dk.hjemvej.housing.HousingReferrals.Referral;
import dk.hjemvej.housing.Tenancies;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who has no home yet cannot lose one: there the way to a home goes on as it is. */
@Component
class RecordHomelessAgain implements JavaDelegate {

  private final HousingReferrals referrals;
  private final Tenancies tenancies;

  RecordHomelessAgain(HousingReferrals referrals, Tenancies tenancies) {
    this.referrals = referrals;
    this.tenancies = tenancies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Optional<Referral> newest = referrals.newest(youth);
    boolean lost = newest.filter(it -> it.isOpen() && it.movedInOn() == null).isEmpty();
    ReferralVariables.HOME_LOST.writeTo(execution, lost);
    if (lost) {
      giveUp(newest, youth);
    }
  }

  private void giveUp(Optional<Referral> newest, CaseNumber youth) {
    newest
        .flatMap(attempt -> Optional.ofNullable(attempt.unitId()))
        .ifPresent(home -> tenancies.giveUp(home, youth));
    referrals.end(youth, End.HOMELESS_AGAIN);
  }
}
