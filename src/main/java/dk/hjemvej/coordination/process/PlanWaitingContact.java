package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;
import static dk.hjemvej.coordination.process.CoordinationVariables.WAITING_CONTACT_AT;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the next contact; whoever has just been spoken to is asked about the next place. */
@Component
class PlanWaitingContact implements JavaDelegate {

  private final WaitingList waitingList;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanWaitingContact(WaitingList waitingList, Deadlines deadlines, CivilTime time) {
    this.waitingList = waitingList;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    waitingList.contacted(Case.of(execution), POOL.readFrom(execution));
    WAITING_CONTACT_AT.writeTo(
        execution, time.startOfDay(deadlines.after(time.today(), "WAITLIST_CONTACT")));
  }
}
