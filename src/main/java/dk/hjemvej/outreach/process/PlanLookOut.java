package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.outreach.BusShifts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The team on the street looks out for somebody until its next evening out is over. */
@Component
class PlanLookOut implements JavaDelegate {

  private final BusShifts shifts;
  private final CivilTime time;

  PlanLookOut(BusShifts shifts, CivilTime time) {
    this.shifts = shifts;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OutreachVariables.BUS_SHIFT_ENDS_AT.writeTo(
        execution, shifts.next(time.now()).ends().toInstant());
  }
}
