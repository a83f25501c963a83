package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.RELEASED_ON;

import dk.hjemvej.housing.Funding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down since when the support is paid for. */
@Component
class RecordFundingRelease implements JavaDelegate {

  private final Funding funding;

  RecordFundingRelease(Funding funding) {
    this.funding = funding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    funding.released(RELEASED_ON.readFrom(execution));
  }
}
