package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.FUNDING_TRIGGERED;
import static dk.hjemvej.housing.process.OfferVariables.REFERRED_CASE;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.housing.Funding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the person once and says whether this was the one that releases the funding. */
@Component
class CountReferral implements JavaDelegate {

  private final Funding funding;

  CountReferral(Funding funding) {
    this.funding = funding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FUNDING_TRIGGERED.writeTo(
        execution, funding.referred(CaseNumber.of(REFERRED_CASE.readFrom(execution))));
  }
}
