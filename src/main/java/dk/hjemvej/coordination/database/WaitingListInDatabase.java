package dk.hjemvej.coordination.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.coordination.PlaceFreed;
import dk.hjemvej.coordination.PlaceReply;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.coordination.database.CapacityTables.PoolRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waiting list as rows, under the same lock as the places it waits for. */
@Component
@Transactional
class WaitingListInDatabase implements WaitingList {

  private final CapacityTables tables;
  private final PlacesInDatabase places;
  private final ApplicationEventPublisher events;

  WaitingListInDatabase(
      CapacityTables tables, PlacesInDatabase places, ApplicationEventPublisher events) {
    this.tables = tables;
    this.places = places;
    this.events = events;
  }

  @Override
  public void join(CaseNumber caseNumber, Pool pool, String process) {
    tables.lock(pool);
    if (!tables.isWaiting(caseNumber, pool)) {
      tables.addWaiting(caseNumber, pool);
    }
    tables.setProcess(caseNumber, pool, process);
    events.publishEvent(new PlaceFreed(pool));
  }

  @Override
  public void contacted(CaseNumber caseNumber, Pool pool) {
    tables.lock(pool);
    tables.markReachable(caseNumber, pool);
    events.publishEvent(new PlaceFreed(pool));
  }

  @Override
  public void answered(CaseNumber caseNumber, Pool pool, PlaceReply reply) {
    tables.lock(pool);
    if (tables.placeBeyond(caseNumber, pool).isEmpty()) {
      throw new IllegalStateException(
          "Answer to an offered place in %s: wanted a held place, found none".formatted(pool));
    }
    switch (reply) {
      case YES -> tables.removeWaiting(caseNumber, pool);
      case NO -> {
        tables.removeWaiting(caseNumber, pool);
        passOn(caseNumber, pool);
      }
      case NOT_REACHED -> {
        tables.markWaiting(caseNumber, pool, true);
        passOn(caseNumber, pool);
      }
    }
  }

  private void passOn(CaseNumber caseNumber, Pool pool) {
    places.giveBack(caseNumber, pool);
    events.publishEvent(new PlaceFreed(pool));
  }

  @Override
  public void leave(CaseNumber caseNumber, Pool pool) {
    tables.lock(pool);
    tables.removeWaiting(caseNumber, pool);
    events.publishEvent(new PlaceFreed(pool));
  }

  @Override
  public List<Waiting> candidates(Pool pool) {
    PoolRow row = tables.lock(pool);
    if (row.used() >= row.capacity()) {
      return List.of();
    }
    return tables.ready(pool).stream()
        .map(
            waiting ->
                new Waiting(
                    waiting.caseNumber(),
                    Objects.requireNonNull(waiting.process()),
                    waiting.since()))
        .toList();
  }

  @Override
  public void offer(Waiting person, Pool pool) {
    if (!tables.take(pool)) {
      throw new IllegalStateException(
          "Offer of a place in %s: wanted a free place, found none".formatted(pool));
    }
    tables.addPlace(person.caseNumber(), pool, false);
    tables.markOffered(person.caseNumber(), pool);
  }

  @Override
  public List<CaseNumber> everyone(Pool pool) {
    return tables.waiting(pool);
  }

  @Override
  public Optional<Instant> since(CaseNumber caseNumber, Pool pool) {
    return tables.since(caseNumber, pool);
  }
}
