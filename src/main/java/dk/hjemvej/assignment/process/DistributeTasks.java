package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AbsenceVariables.ABSENT_WORKER;
import static dk.hjemvej.assignment.process.AbsenceVariables.COVERING_DEPUTY;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.engine.CaseProcesses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The open tasks of whoever is absent for long go to the one who stands in, and new ones, too. */
@Component
class DistributeTasks implements JavaDelegate {

  private final Absences absences;
  private final CaseProcesses processes;

  DistributeTasks(Absences absences, CaseProcesses processes) {
    this.absences = absences;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String worker = ABSENT_WORKER.readFrom(execution);
    String deputy = COVERING_DEPUTY.readFrom(execution);
    absences.of(worker).ifPresent(absence -> absences.begin(absence.coveredBy(deputy)));
    processes.assignAll(worker, deputy);
  }
}
