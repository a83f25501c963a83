package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.HomeVisits;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckFirstVisit implements JavaDelegate {

  private final HomeVisits visits;

  CheckFirstVisit(HomeVisits visits) {
    this.visits = visits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    MoveInVariables.VISITED.writeTo(
        execution,
        visits.since(Case.of(execution), MoveInVariables.MOVED_IN_ON.readFrom(execution)));
  }
}
