package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.CONFIRM_BY;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans until when the offered place is held. */
@Component
class PlanConfirmation implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanConfirmation(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CONFIRM_BY.writeTo(execution, deadlines.due("WAITLIST_CONFIRM", time.now()));
  }
}
