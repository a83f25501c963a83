package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.support.Phases;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The case has another method: a phase that runs has ended, and nobody is asked about its dates any
 * more. Pause and bridges belong to the citizen and go on.
 */
@Component
class LeaveFormerCourse implements JavaDelegate {

  private static final List<String> ABOUT_DATES =
      List.of("recalculate-phases", "phases-follow-table");

  private final Phases phases;
  private final CaseProcesses processes;

  LeaveFormerCourse(Phases phases, CaseProcesses processes) {
    this.phases = phases;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    phases.left(youth);
    ABOUT_DATES.forEach(process -> processes.endAll(youth, process, "Metoden er skiftet"));
  }
}
