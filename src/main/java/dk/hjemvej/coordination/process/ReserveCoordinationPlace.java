package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.COORDINATION_PLACE;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for a place with special authority coordination. */
@Component
class ReserveCoordinationPlace implements JavaDelegate {

  private final CapacityPlaces places;

  ReserveCoordinationPlace(CapacityPlaces places) {
    this.places = places;
  }

  @Override
  public void execute(DelegateExecution execution) {
    POOL.writeTo(execution, Pool.COORDINATION);
    COORDINATION_PLACE.writeTo(execution, places.reserve(Case.of(execution), Pool.COORDINATION));
  }
}
