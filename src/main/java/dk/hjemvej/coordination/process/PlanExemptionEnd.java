package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.EXEMPTION_ENDS_AT;
import static dk.hjemvej.coordination.process.CoordinationVariables.EXEMPT_UNTIL;

import dk.hjemvej.casefile.CivilTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans when everyone meets again. */
@Component
class PlanExemptionEnd implements JavaDelegate {

  private final CivilTime time;

  PlanExemptionEnd(CivilTime time) {
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EXEMPTION_ENDS_AT.writeTo(execution, time.startOfDay(EXEMPT_UNTIL.readFrom(execution)));
  }
}
