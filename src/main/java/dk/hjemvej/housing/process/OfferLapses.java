package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.cases.ProcessEnd;
import dk.hjemvej.housing.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** An offer whose process ends without an answer, in whatever way, gives the home back. */
@Component
class OfferLapses implements ProcessEnd {

  private final Offers offers;

  OfferLapses(Offers offers) {
    this.offers = offers;
  }

  @Override
  public String process() {
    return "housing-offer";
  }

  @Override
  public void ended(DelegateExecution instance) {
    OfferVariables.UNIT_ID
        .findIn(instance)
        .ifPresent(home -> offers.lapse(Case.of(instance), home));
  }
}
