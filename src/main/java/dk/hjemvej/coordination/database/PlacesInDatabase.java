package dk.hjemvej.coordination.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.PlaceFreed;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reservation;
import dk.hjemvej.coordination.database.CapacityTables.PoolRow;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places as rows. The pool's row is locked first, always: no two steps ever wait for each other.
 */
@Component
@Transactional
class PlacesInDatabase implements CapacityPlaces, CaseClosing {

  private final CapacityTables tables;
  private final ApplicationEventPublisher events;

  PlacesInDatabase(CapacityTables tables, ApplicationEventPublisher events) {
    this.tables = tables;
    this.events = events;
  }

  @Override
  public Reservation reserve(CaseNumber caseNumber, Pool pool) {
    tables.lock(pool);
    if (tables.placeBeyond(caseNumber, pool).isPresent()) {
      return Reservation.GRANTED;
    }
    if (tables.others(caseNumber, pool) == 0 && tables.take(pool)) {
      tables.addPlace(caseNumber, pool, false);
      tables.removeWaiting(caseNumber, pool);
      return Reservation.GRANTED;
    }
    if (!tables.isWaiting(caseNumber, pool)) {
      tables.addWaiting(caseNumber, pool);
    }
    return Reservation.FULL;
  }

  @Override
  public void exceed(CaseNumber caseNumber, Pool pool) {
    if (reserve(caseNumber, pool) == Reservation.FULL) {
      tables.addPlace(caseNumber, pool, true);
      tables.removeWaiting(caseNumber, pool);
    }
  }

  @Override
  public void release(CaseNumber caseNumber, Pool pool) {
    tables.lock(pool);
    if (giveBack(caseNumber, pool)) {
      tables.askEveryoneAgain(pool);
      events.publishEvent(new PlaceFreed(pool));
    }
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    for (Pool pool : tables.poolsOf(caseNumber)) {
      release(caseNumber, pool);
      tables.removeWaiting(caseNumber, pool);
    }
  }

  /**
   * @return whether the pool has one free place more
   */
  boolean giveBack(CaseNumber caseNumber, Pool pool) {
    boolean within = tables.placeBeyond(caseNumber, pool).map(beyond -> !beyond).orElse(false);
    tables.removePlace(caseNumber, pool);
    if (!within) {
      return false;
    }
    List<CaseNumber> beyond = tables.places(pool, true);
    if (!beyond.isEmpty()) {
      tables.markBeyond(beyond.get(0), pool, false);
      return false;
    }
    tables.free(pool);
    return true;
  }

  @Override
  public void resize(Pool pool, int capacity) {
    tables.lock(pool);
    List<CaseNumber> within = tables.places(pool, false);
    List<CaseNumber> beyond = tables.places(pool, true);
    within.stream().skip(capacity).forEach(newest -> tables.markBeyond(newest, pool, true));
    beyond.stream()
        .limit(Math.max(0, capacity - within.size()))
        .forEach(oldest -> tables.markBeyond(oldest, pool, false));
    tables.setPool(pool, capacity, Math.min(capacity, within.size() + beyond.size()));
    events.publishEvent(new PlaceFreed(pool));
  }

  @Override
  public Use use(Pool pool) {
    PoolRow row = tables.read(pool);
    return new Use(pool, row.capacity(), row.used(), tables.places(pool, true).size());
  }

  @Override
  public List<CaseNumber> holders(Pool pool) {
    return Stream.concat(tables.places(pool, false).stream(), tables.places(pool, true).stream())
        .toList();
  }
}
