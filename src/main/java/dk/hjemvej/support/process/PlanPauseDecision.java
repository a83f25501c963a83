package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanPauseDecision implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanPauseDecision(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PauseVariables.DECISION_AT.writeTo(
        execution, time.startOfDay(deadlines.after(time.today(), "PAUSE_DECISION")));
  }
}
