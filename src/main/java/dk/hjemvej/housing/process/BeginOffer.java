package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.DECLINE_STEP;
import static dk.hjemvej.housing.process.OfferVariables.HOUSING_SOURCE;
import static dk.hjemvej.housing.process.OfferVariables.OFFER_ANSWER_AT;
import static dk.hjemvej.housing.process.OfferVariables.UNIT_ID;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.housing.Vacancies;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down that the home is offered, and until when an answer is waited for. */
@Component
class BeginOffer implements JavaDelegate {

  private final Offers offers;
  private final Vacancies vacancies;
  private final Deadlines deadlines;
  private final CivilTime time;

  BeginOffer(Offers offers, Vacancies vacancies, Deadlines deadlines, CivilTime time) {
    this.offers = offers;
    this.vacancies = vacancies;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int home = UNIT_ID.readFrom(execution);
    OFFER_ANSWER_AT.writeTo(
        execution,
        offers.open(Case.of(execution), home, deadlines.due("OFFER_ANSWER", time.now())));
    HOUSING_SOURCE.writeTo(execution, vacancies.find(home).orElseThrow().source());
    DECLINE_STEP.writeTo(execution, DeclineRule.Step.CONTINUE);
  }
}
