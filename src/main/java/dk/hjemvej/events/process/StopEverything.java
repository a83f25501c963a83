package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Stop alt i sagen": nothing runs on beside the case that has ended, not even what would outlive
 * it; only the talk with the colleagues begins.
 */
@Component
class StopEverything implements JavaDelegate {

  private static final String DEBRIEF_NEEDED = "DebriefNeeded";
  private static final String DECEASED = "DECEASED";

  private final Endings endings;
  private final CaseProcesses processes;

  StopEverything(Endings endings, CaseProcesses processes) {
    this.endings = endings;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    processes.endAllBut(youth, execution.getProcessInstanceId(), "Dødsfald");
    endings.agreed(youth, new Ending(Basis.DEATH, DECEASED));
    processes.startBeside(youth, DEBRIEF_NEEDED, Map.of());
  }
}
