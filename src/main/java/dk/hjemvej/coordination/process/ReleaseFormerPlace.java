package dk.hjemvej.coordination.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.Case;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Gives back the place of the former method, unless the new one takes its places from the same
 * pool. In a transaction of its own, so that nobody holds one pool while waiting for another.
 */
@Component
class ReleaseFormerPlace implements JavaDelegate {

  private final CapacityPlaces places;

  ReleaseFormerPlace(CapacityPlaces places) {
    this.places = places;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Pool kept = Pool.of(CoordinationVariables.TO_METHOD.readFrom(execution));
    Stream.of(Method.values())
        .map(Pool::of)
        .distinct()
        .filter(pool -> pool != kept)
        .forEach(pool -> places.release(youth, pool));
  }
}
