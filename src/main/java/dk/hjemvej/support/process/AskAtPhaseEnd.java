package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import dk.hjemvej.support.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskAtPhaseEnd implements JavaDelegate {

  private final CtiCourse course;
  private final CivilTime time;

  AskAtPhaseEnd(CtiCourse course, CivilTime time) {
    this.course = course;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Phase phase = course.phase(Case.of(execution), PhaseVariables.PHASE_NO.readFrom(execution));
    PhaseVariables.TRANSITION_AT.writeTo(
        execution, time.startOfDay(phase.askAgainOn(time.today())));
  }
}
