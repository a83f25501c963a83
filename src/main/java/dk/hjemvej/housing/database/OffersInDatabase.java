package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.OfferReply;
import dk.hjemvej.housing.Offers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers as rows; the register is locked before the offer and its home change together. */
@Component
@Transactional
class OffersInDatabase implements Offers {

  private final HousingRegister register;
  private final HoldTable homes;
  private final OfferTable offers;
  private final Holds holds;
  private final HousingReferrals referrals;
  private final CivilTime time;

  OffersInDatabase(
      HousingRegister register,
      HoldTable homes,
      OfferTable offers,
      Holds holds,
      HousingReferrals referrals,
      CivilTime time) {
    this.register = register;
    this.homes = homes;
    this.offers = offers;
    this.holds = holds;
    this.referrals = referrals;
    this.time = time;
  }

  @Override
  public Instant open(CaseNumber youth, int unitId, Instant answerAt) {
    register.lock();
    Instant heldUntil =
        homes
            .heldUntil(unitId, youth)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Offer of home %d to case %s: wanted a home that is held, found none"
                            .formatted(unitId, youth.value())));
    Instant until = heldUntil.isBefore(answerAt) ? heldUntil : answerAt;
    offers.add(youth, referrals.current(youth).attempt(), unitId, time.civilDate(until));
    return until;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Offer> open(CaseNumber youth) {
    return offers.open(youth).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Offer> ofAttempt(CaseNumber youth) {
    return offers.ofAttempt(youth);
  }

  @Override
  public State answered(CaseNumber youth, int unitId, OfferReply reply) {
    register.lock();
    if (homes.heldUntil(unitId, youth).isEmpty()) {
      offers.end(youth, unitId, State.WITHDRAWN, null, false);
      return State.WITHDRAWN;
    }
    if (reply.becomes() == State.ACCEPTED) {
      holds.allocate(unitId, youth);
      referrals.allocated(youth, unitId);
    } else {
      holds.release(unitId, youth);
    }
    offers.end(youth, unitId, reply.becomes(), reply.reason(), reply.counts());
    return reply.becomes();
  }

  @Override
  public void lapse(CaseNumber youth, int unitId) {
    register.lock();
    if (offers.end(youth, unitId, State.LAPSED, null, false)) {
      holds.release(unitId, youth);
    }
  }
}
