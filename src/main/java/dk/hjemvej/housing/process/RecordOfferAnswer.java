package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.ANSWER;
import static dk.hjemvej.housing.process.OfferVariables.DECLINE_REASON;
import static dk.hjemvej.housing.process.OfferVariables.OFFER_RESULT;
import static dk.hjemvej.housing.process.OfferVariables.UNIT_ID;

import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.OfferReply;
import dk.hjemvej.housing.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the home to the young person or back to those who wait. No answer in time is none. */
@Component
class RecordOfferAnswer implements JavaDelegate {

  private final Offers offers;
  private final DeclineRule rule;

  RecordOfferAnswer(Offers offers, DeclineRule rule) {
    this.offers = offers;
    this.rule = rule;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OFFER_RESULT.writeTo(
        execution,
        offers.answered(Case.of(execution), UNIT_ID.readFrom(execution), reply(execution)));
  }

  private OfferReply reply(DelegateExecution execution) {
    Offers.State answer = ANSWER.findIn(execution).orElse(Offers.State.NO_ANSWER);
    return switch (answer) {
      case ACCEPTED -> OfferReply.accepted();
      case DECLINED -> declined(DECLINE_REASON.readFrom(execution));
      case NO_ANSWER -> OfferReply.noAnswer();
      case NOT_OFFERED -> OfferReply.notOffered();
      default ->
          throw new IllegalStateException(
              "Variable 'answer': wanted an answer to an offer, found " + answer);
    };
  }

  private OfferReply declined(DeclineReason reason) {
    return OfferReply.declined(reason, rule.counts(reason));
  }
}
