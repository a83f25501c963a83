package dk.hjemvej.events.process;

import static dk.hjemvej.events.process.EventVariables.CRISIS_CALMED_AT;
import static dk.hjemvej.events.process.EventVariables.CRISIS_FOLLOW_UP_AT;
import static dk.hjemvej.events.process.EventVariables.CRISIS_FOLLOW_UP_NO;
import static dk.hjemvej.events.process.EventVariables.MORE_FOLLOW_UPS;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Læg opfølgning": the next row of the deadlines CRISIS_FOLLOW_UP_1, _2 … counted from when the
 * danger was over; danger that comes back begins the counting anew.
 */
@Component
class PlanCrisisFollowUp implements JavaDelegate {

  private static final String ROW = "CRISIS_FOLLOW_UP_";

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanCrisisFollowUp(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int number = CRISIS_FOLLOW_UP_NO.findIn(execution).orElse(0) + 1;
    Instant calmedAt = number == 1 ? time.now() : CRISIS_CALMED_AT.readFrom(execution);
    CRISIS_FOLLOW_UP_NO.writeTo(execution, number);
    CRISIS_CALMED_AT.writeTo(execution, calmedAt);
    CRISIS_FOLLOW_UP_AT.writeTo(execution, time.after(calmedAt, deadlines.of(ROW + number)));
    MORE_FOLLOW_UPS.writeTo(execution, deadlines.all().containsKey(ROW + (number + 1)));
  }
}
