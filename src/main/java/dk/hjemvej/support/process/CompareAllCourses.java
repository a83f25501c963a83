package dk.hjemvej.support.process;

import dk.hjemvej.support.ReplanCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareAllCourses implements JavaDelegate {

  private final ReplanCourse replan;

  CompareAllCourses(ReplanCourse replan) {
    this.replan = replan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PhaseVariables.COURSES_DIFFER.writeTo(execution, !replan.differences().isEmpty());
  }
}
