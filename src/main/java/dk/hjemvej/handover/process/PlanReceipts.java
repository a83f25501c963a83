package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Until when the receivers should have answered, and when they are asked once more. */
@Component
class PlanReceipts implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanReceipts(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    HandoverVariables.RECEIPT_DUE_AT.writeTo(
        execution, deadlines.due("HANDOVER_RECEIPT", time.now()));
    HandoverVariables.SECOND_REMINDER_AT.writeTo(
        execution, time.startOfDay(deadlines.after(time.today(), "HANDOVER_RECEIPT_2")));
  }
}
