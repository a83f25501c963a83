package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.PauseCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** When a team leader lets the course go on, the pause ends today. */
@Component
class ResumeCourse implements JavaDelegate {

  private final PauseCourse course;
  private final CivilTime time;

  ResumeCourse(PauseCourse course, CivilTime time) {
    this.course = course;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    course.end(
        Case.of(execution),
        PauseVariables.RETURNED_ON.findIn(execution).orElseGet(time::today),
        PauseVariables.CLOCK_STOPPED.readFrom(execution));
  }
}
