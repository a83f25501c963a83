package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanTransfer implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanTransfer(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    HandoverVariables.TRANSFER_DUE_ON.writeTo(
        execution,
        HandoverVariables.NEXT_STEP_ON
            .findIn(execution)
            .orElseGet(() -> deadlines.after(time.today(), "SOON")));
  }
}
