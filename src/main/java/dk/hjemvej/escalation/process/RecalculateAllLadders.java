package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Each case in a process and a transaction of its own: one that fails stops no other. */
@Component
class RecalculateAllLadders implements JavaDelegate {

  private final LaddersByTable ladders;
  private final CaseProcesses processes;

  RecalculateAllLadders(LaddersByTable ladders, CaseProcesses processes) {
    this.ladders = ladders;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ladders.differences().stream()
        .map(LaddersByTable.Difference::caseNumber)
        .distinct()
        .forEach(youth -> processes.startBeside(youth, "LaddersFollowTable", Map.of()));
  }
}
