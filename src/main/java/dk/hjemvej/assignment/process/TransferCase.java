package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.WorkerChangeVariables.NEW_WORKER;
import static dk.hjemvej.assignment.process.WorkerChangeVariables.TRANSFER;
import static dk.hjemvej.assignment.process.WorkerChangeVariables.TRANSFERRED_BY;

import dk.hjemvej.assignment.Caseload.LimitOverride;
import dk.hjemvej.assignment.WorkerChange;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One citizen of a caseload that is handed on, as the leader said for all of them. */
@Component
class TransferCase implements JavaDelegate {

  private final SubmissionsWithoutCase submissions;
  private final ChangeCaseWorker change;
  private final CivilTime time;

  TransferCase(SubmissionsWithoutCase submissions, ChangeCaseWorker change, CivilTime time) {
    this.submissions = submissions;
    this.change = change;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Answers told = submissions.of(TRANSFER.readFrom(execution));
    String leader = TRANSFERRED_BY.readFrom(execution);
    change.to(
        Case.of(execution),
        new WorkerChange(
            NEW_WORKER.readFrom(execution),
            time.today(),
            told.text("workerChangeReason"),
            told.text("workerChangeNote"),
            leader),
        "toWorkers",
        told.flag("override") ? new LimitOverride(told.text("overrideReason"), leader) : null);
  }
}
