package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether somebody is responsible for the citizen yet. */
@Component
class FindWorker implements JavaDelegate {

  private final MethodCourses courses;

  FindWorker(MethodCourses courses) {
    this.courses = courses;
  }

  @Override
  public void execute(DelegateExecution execution) {
    WorkerChangeVariables.HAS_WORKER.writeTo(
        execution, courses.open(Case.of(execution)).isPresent());
  }
}
