package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the rank up: somebody else gives the support. */
@Component
class LeaveWaitingList implements JavaDelegate {

  private final WaitingList waitingList;

  LeaveWaitingList(WaitingList waitingList) {
    this.waitingList = waitingList;
  }

  @Override
  public void execute(DelegateExecution execution) {
    waitingList.leave(Case.of(execution), POOL.readFrom(execution));
  }
}
