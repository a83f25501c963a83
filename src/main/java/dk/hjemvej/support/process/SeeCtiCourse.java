package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.Phases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the course of the case has phases: only CTI has. */
@Component
class SeeCtiCourse implements JavaDelegate {

  private final Phases phases;

  SeeCtiCourse(Phases phases) {
    this.phases = phases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PhaseVariables.IN_CTI.writeTo(execution, !phases.of(Case.of(execution)).isEmpty());
  }
}
