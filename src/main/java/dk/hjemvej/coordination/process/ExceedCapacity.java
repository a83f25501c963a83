package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a place beyond the capacity, as the leader decided. */
@Component
class ExceedCapacity implements JavaDelegate {

  private final CapacityPlaces places;

  ExceedCapacity(CapacityPlaces places) {
    this.places = places;
  }

  @Override
  public void execute(DelegateExecution execution) {
    places.exceed(Case.of(execution), POOL.readFrom(execution));
  }
}
