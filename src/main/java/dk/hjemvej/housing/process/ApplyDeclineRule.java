package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.DECLINE_STEP;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.Declines;
import dk.hjemvej.housing.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether somebody should talk about the declines. Nothing else follows from one. */
@Component
class ApplyDeclineRule implements JavaDelegate {

  private final Offers offers;
  private final DeclineRule rule;

  ApplyDeclineRule(Offers offers, DeclineRule rule) {
    this.offers = offers;
    this.rule = rule;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DECLINE_STEP.writeTo(
        execution, Declines.among(offers.ofAttempt(Case.of(execution))).stepAfterNewest(rule));
  }
}
