package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.CHOSEN_METHOD;
import static dk.hjemvej.coordination.process.CoordinationVariables.METHOD_PLACE;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for a place in the pool of the method that was decided. */
@Component
class ReserveMethodPlace implements JavaDelegate {

  private final CapacityPlaces places;

  ReserveMethodPlace(CapacityPlaces places) {
    this.places = places;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Pool pool = Pool.of(CHOSEN_METHOD.readFrom(execution));
    POOL.writeTo(execution, pool);
    METHOD_PLACE.writeTo(execution, places.reserve(Case.of(execution), pool));
  }
}
