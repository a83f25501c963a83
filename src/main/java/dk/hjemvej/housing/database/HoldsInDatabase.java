package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.Offers.Offer;
import dk.hjemvej.housing.Offers.State;
import dk.hjemvej.housing.StrayHolds;
import dk.hjemvej.housing.Tenancies;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The state of a home changes by one conditional update: of two that want it, one gets it. */
@Component
@Transactional
class HoldsInDatabase implements Holds, StrayHolds, CaseClosing {

  private final HousingRegister register;
  private final HoldTable homes;
  private final OfferTable offers;
  private final Tenancies tenancies;
  private final CivilTime time;

  HoldsInDatabase(
      HousingRegister register,
      HoldTable homes,
      OfferTable offers,
      Tenancies tenancies,
      CivilTime time) {
    this.register = register;
    this.homes = homes;
    this.offers = offers;
    this.tenancies = tenancies;
    this.time = time;
  }

  @Override
  public boolean hold(int unitId, CaseNumber youth, Instant until) {
    register.lock();
    return homes.hold(unitId, youth, until);
  }

  @Override
  public boolean allocate(int unitId, CaseNumber youth) {
    register.lock();
    return homes.allocate(unitId, youth);
  }

  @Override
  public void release(int unitId, CaseNumber youth) {
    register.lock();
    offers.fellThrough(youth, unitId);
    if (homes.free(unitId, youth)) {
      register.changed();
    }
  }

  /** A home with a signed lease is not ours to offer to the next, whoever moves in or not. */
  @Override
  public void closed(CaseNumber youth) {
    List<Offer> open = offers.open(youth);
    if (open.isEmpty() && homes.notMovedInto(youth).isEmpty()) {
      return;
    }
    register.lock();
    open.forEach(offer -> offers.end(youth, offer.unitId(), State.LAPSED, null, false));
    homes.leased(youth).forEach(unitId -> tenancies.giveUp(unitId, youth));
    homes.notMovedInto(youth).forEach(unitId -> release(unitId, youth));
  }

  @Override
  public List<Integer> release() {
    register.lock();
    List<HoldTable.Stray> strays = homes.strays(time.now());
    for (HoldTable.Stray stray : strays) {
      offers.end(stray.youth(), stray.unitId(), State.LAPSED, null, false);
      release(stray.unitId(), stray.youth());
    }
    return strays.stream().map(HoldTable.Stray::unitId).toList();
  }
}
