package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.WorkerChangeVariables.NEW_WORKER;

import dk.hjemvej.assignment.WorkerChange;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The citizen goes on with the worker the leader has chosen. */
@Component
class ChangeWorker implements JavaDelegate {

  private final Submissions submissions;
  private final ChangeCaseWorker change;
  private final CaseloadGate gate;
  private final CivilTime time;

  ChangeWorker(
      Submissions submissions, ChangeCaseWorker change, CaseloadGate gate, CivilTime time) {
    this.submissions = submissions;
    this.change = change;
    this.gate = gate;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers told = submissions.latest(youth, "UserTask_WorkerHandover");
    change.to(
        youth,
        new WorkerChange(
            NEW_WORKER.readFrom(execution),
            time.today(),
            told.text("workerChangeReason"),
            told.findText("workerChangeNote").orElse(null),
            gate.whoDecides()),
        NEW_WORKER.name(),
        gate.override(told).orElse(null));
  }
}
