package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Absences;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The worker is back; what the deputy has begun stays with the deputy. */
@Component
class EndAbsence implements JavaDelegate {

  private final Absences absences;

  EndAbsence(Absences absences) {
    this.absences = absences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    absences.end(AbsenceVariables.ABSENT_WORKER.readFrom(execution));
  }
}
