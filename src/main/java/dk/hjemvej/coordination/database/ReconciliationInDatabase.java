package dk.hjemvej.coordination.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.PlaceFreed;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reconciliation;
import dk.hjemvej.coordination.database.CapacityTables.PoolRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One pool at a time, under its lock: nothing moves while it is counted. */
@Component
class ReconciliationInDatabase implements Reconciliation {

  private final CapacityTables tables;
  private final PlacesInDatabase places;
  private final SupportCases cases;
  private final ApplicationEventPublisher events;

  ReconciliationInDatabase(
      CapacityTables tables,
      PlacesInDatabase places,
      SupportCases cases,
      ApplicationEventPublisher events) {
    this.tables = tables;
    this.places = places;
    this.cases = cases;
    this.events = events;
  }

  @Override
  @Transactional
  public List<Finding> reconcile(Pool pool) {
    PoolRow row = tables.lock(pool);
    List<Finding> findings = new ArrayList<>();
    if (row.used() != tables.places(pool, false).size()) {
      places.resize(pool, row.capacity());
      findings.add(new Finding(Kind.WRONG_COUNT, pool, null, true));
    }
    for (CaseNumber holder : places.holders(pool)) {
      if (!cases.isOpen(holder)) {
        places.release(holder, pool);
        findings.add(new Finding(Kind.PLACE_OF_CLOSED_CASE, pool, holder, true));
      }
    }
    for (CaseNumber waiting : tables.waiting(pool)) {
      if (!cases.isOpen(waiting)) {
        tables.removeWaiting(waiting, pool);
        findings.add(new Finding(Kind.WAITING_OF_CLOSED_CASE, pool, waiting, true));
      }
    }
    for (CaseNumber offered : tables.offersWithoutPlace(pool)) {
      tables.markWaiting(offered, pool, false);
      findings.add(new Finding(Kind.OFFER_WITHOUT_PLACE, pool, offered, true));
    }
    for (CaseNumber waiting : tables.waitingWithoutProcess(pool)) {
      findings.add(new Finding(Kind.WAITING_WITHOUT_PROCESS, pool, waiting, false));
    }
    findings.forEach(tables::addFinding);
    events.publishEvent(new PlaceFreed(pool));
    return findings;
  }
}
