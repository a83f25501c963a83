package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.ACUTE_DANGER;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;
import static dk.hjemvej.coordination.process.CoordinationVariables.WAITING_SINCE;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the case on the waiting list and asks the record whether there is acute danger. */
@Component
class JoinWaitingList implements JavaDelegate {

  private final WaitingList waitingList;
  private final Submissions submissions;
  private final CivilTime time;

  JoinWaitingList(WaitingList waitingList, Submissions submissions, CivilTime time) {
    this.waitingList = waitingList;
    this.submissions = submissions;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Pool pool = POOL.readFrom(execution);
    waitingList.join(youth, pool, execution.getProcessInstanceId());
    WAITING_SINCE.writeTo(
        execution, time.civilDate(waitingList.since(youth, pool).orElseGet(time::now)));
    ACUTE_DANGER.writeTo(execution, submissions.record(youth).flag("acuteDanger"));
  }
}
