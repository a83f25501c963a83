package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.HousingReferrals;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody moves in: somebody else may have the home. */
@Component
class ReleaseHome implements JavaDelegate {

  private final Holds holds;
  private final HousingReferrals referrals;

  ReleaseHome(Holds holds, HousingReferrals referrals) {
    this.holds = holds;
    this.referrals = referrals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Optional.ofNullable(referrals.current(youth).unitId())
        .ifPresent(home -> holds.release(home, youth));
    referrals.fellThrough(youth);
  }
}
