package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanHorizon implements JavaDelegate {

  private final PromisedDates promised;

  PlanHorizon(PromisedDates promised) {
    this.promised = promised;
  }

  @Override
  public void execute(DelegateExecution execution) {
    promised.write(Case.of(execution), execution);
  }
}
