package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanPreCti implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanPreCti(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PhaseVariables.PRE_CTI_LONG_AT.writeTo(execution, deadlines.due("PRE_CTI_MAX", time.now()));
  }
}
