package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.ACUTE_DANGER;
import static dk.hjemvej.coordination.process.CoordinationVariables.POOL;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
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

  JoinWaitingList(WaitingList waitingList, Submissions submissions) {
    this.waitingList = waitingList;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    waitingList.join(youth, POOL.readFrom(execution), execution.getProcessInstanceId());
    ACUTE_DANGER.writeTo(execution, submissions.record(youth).flag("acuteDanger"));
  }
}
