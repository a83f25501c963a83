package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AbsenceVariables.ABSENT_WORKER;
import static dk.hjemvej.assignment.process.AbsenceVariables.COVERING_DEPUTY;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.CaseProcesses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The open tasks of whoever is absent for long go to the one who stands in, and new ones, too. */
@Component
class DistributeTasks implements JavaDelegate {

  private final Absences absences;
  private final CaseProcesses processes;
  private final CivilTime time;

  DistributeTasks(Absences absences, CaseProcesses processes, CivilTime time) {
    this.absences = absences;
    this.processes = processes;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String worker = ABSENT_WORKER.readFrom(execution);
    String deputy = COVERING_DEPUTY.readFrom(execution);
    refuseAbsent(deputy);
    absences.of(worker).ifPresent(absence -> absences.begin(absence.coveredBy(deputy)));
    processes.assignAll(worker, deputy);
  }

  private void refuseAbsent(String deputy) {
    if (absences.of(deputy).filter(away -> !away.from().isAfter(time.today())).isPresent()) {
      throw new RefusedAnswer(
          COVERING_DEPUTY.name(),
          "»Hvem tager over«: kollegaen er selv registreret som fraværende. Vælg en anden.");
    }
  }
}
