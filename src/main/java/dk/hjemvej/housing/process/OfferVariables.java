package dk.hjemvej.housing.process;

import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Offers;
import java.time.Instant;
import java.time.LocalDate;

/** The variables of offers, declines and the college's funding, each spelled once. */
final class OfferVariables {

  /** The home that is offered. */
  static final ProcessVariable<Integer> UNIT_ID = ProcessVariable.number("unitId");

  static final ProcessVariable<HousingSource> HOUSING_SOURCE =
      ProcessVariable.code("housingSource", HousingSource.class);

  /** Until when an answer is waited for. */
  static final ProcessVariable<Instant> OFFER_ANSWER_AT = ProcessVariable.instant("offerAnswerAt");

  /** What the form says; no value when nobody answered. */
  static final ProcessVariable<Offers.State> ANSWER =
      ProcessVariable.code("answer", Offers.State.class);

  static final ProcessVariable<DeclineReason> DECLINE_REASON =
      ProcessVariable.code("declineReason", DeclineReason.class);

  /** Where the offer stands when it is done. */
  static final ProcessVariable<Offers.State> OFFER_RESULT =
      ProcessVariable.code("offerResult", Offers.State.class);

  static final ProcessVariable<DeclineRule.Step> DECLINE_STEP =
      ProcessVariable.code("declineStep", DeclineRule.Step.class);

  /** The case whose referral is counted, in a process that belongs to no case. */
  static final ProcessVariable<String> REFERRED_CASE = ProcessVariable.text("referredCase");

  static final ProcessVariable<Boolean> FUNDING_TRIGGERED =
      ProcessVariable.flag("fundingTriggered");

  static final ProcessVariable<LocalDate> RELEASED_ON = ProcessVariable.civilDate("releasedOn");

  private OfferVariables() {}
}
