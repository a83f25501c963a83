package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteStartPoint implements JavaDelegate {

  private final Deviations deviations;

  NoteStartPoint(Deviations deviations) {
    this.deviations = deviations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deviations.note(
        Case.of(execution), PhaseVariables.PHASE_NO.readFrom(execution), Deviation.START_POINT);
  }
}
