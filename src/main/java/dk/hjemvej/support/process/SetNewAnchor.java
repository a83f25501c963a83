package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SetNewAnchor implements JavaDelegate {

  private final CtiCourse course;
  private final RunningPhase running;

  SetNewAnchor(CtiCourse course, RunningPhase running) {
    this.course = course;
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    course.countFrom(
        youth,
        PhaseVariables.PHASE_NO.readFrom(execution),
        PhaseVariables.MOVED_IN_ON.readFrom(execution));
    running.follow(youth);
  }
}
