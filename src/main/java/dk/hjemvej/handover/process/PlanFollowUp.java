package dk.hjemvej.handover.process;

import static dk.hjemvej.handover.process.HandoverVariables.CLOSED_ON;
import static dk.hjemvej.handover.process.HandoverVariables.FOLLOW_UP_AT;
import static dk.hjemvej.handover.process.HandoverVariables.FOLLOW_UP_NO;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Fastlæg næste opfølgning": each counts from the day the case was closed. */
@Component
class PlanFollowUp implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanFollowUp(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int number = FOLLOW_UP_NO.findIn(execution).orElse(0) + 1;
    FOLLOW_UP_NO.writeTo(execution, number);
    FOLLOW_UP_AT.writeTo(
        execution,
        time.startOfDay(deadlines.after(CLOSED_ON.readFrom(execution), "FOLLOW_UP_" + number)));
  }
}
