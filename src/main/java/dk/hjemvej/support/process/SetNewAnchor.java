package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SetNewAnchor implements JavaDelegate {

  private final CtiCourse course;
  private final CivilTime time;

  SetNewAnchor(CtiCourse course, CivilTime time) {
    this.course = course;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PhaseVariables.writeDates(
        execution,
        course.countFrom(
            Case.of(execution),
            PhaseVariables.PHASE_NO.readFrom(execution),
            PhaseVariables.MOVED_IN_ON.readFrom(execution)),
        time);
  }
}
