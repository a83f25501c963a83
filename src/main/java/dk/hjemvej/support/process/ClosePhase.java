package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ClosePhase implements JavaDelegate {

  private final CtiCourse course;

  ClosePhase(CtiCourse course) {
    this.course = course;
  }

  @Override
  public void execute(DelegateExecution execution) {
    course.close(Case.of(execution), PhaseVariables.PHASE_NO.readFrom(execution));
  }
}
