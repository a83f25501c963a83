package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenReferral implements JavaDelegate {

  private final HousingReferrals referrals;

  OpenReferral(HousingReferrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    referrals.open(Case.of(execution));
  }
}
