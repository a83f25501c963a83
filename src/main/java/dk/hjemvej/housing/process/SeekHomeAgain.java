package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who is still looked after in the home goes on from there; else a way to a home begins anew. */
@Component
class SeekHomeAgain implements JavaDelegate {

  private final CaseProcesses processes;

  SeekHomeAgain(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (!processes.tell(youth, "HomelessAgain", Map.of())) {
      processes.startBeside(youth, "HousingNeeded", Map.of());
    }
  }
}
