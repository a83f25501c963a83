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
  public boolean isAbout(String process, String file) {
    return "housing-offer".equals(process);
  }

  @Override
  public void ended(String process, DelegateExecution instance) {
    OfferVariables.UNIT_ID
        .findIn(instance)
        .ifPresent(home -> offers.lapse(Case.of(instance), home));
  }
}
