package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Begins a change of method, once: while one is open, recommending it again does nothing. Whoever
 * waits afterwards for what becomes of it, waits before it is settled.
 */
@Component
class RecommendMethodChange implements JavaDelegate {

  private final MethodChanges changes;
  private final CaseProcesses processes;

  RecommendMethodChange(MethodChanges changes, CaseProcesses processes) {
    this.changes = changes;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (!changes.staysOpen(youth)) {
      processes.startBeside(youth, "MethodChangeNeeded", Map.of());
    }
  }
}
