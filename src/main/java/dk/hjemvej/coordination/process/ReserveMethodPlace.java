package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.METHOD_PLACE;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
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
  private final Submissions submissions;

  ReserveMethodPlace(CapacityPlaces places, Submissions submissions) {
    this.places = places;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Pool pool = Pool.of(Method.valueOf(submissions.record(youth).text("chosenMethod")));
    POOL.writeTo(execution, pool);
    METHOD_PLACE.writeTo(execution, places.reserve(youth, pool));
  }
}
