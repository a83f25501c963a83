package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.End;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseReferral implements JavaDelegate {

  private final HousingReferrals referrals;

  CloseReferral(HousingReferrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    referrals.end(Case.of(execution), End.HOUSED);
  }
}
