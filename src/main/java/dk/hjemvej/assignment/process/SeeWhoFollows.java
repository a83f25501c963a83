package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.MethodChangeVariables.SAME_WORKER;
import static dk.hjemvej.assignment.process.MethodChangeVariables.TO_METHOD;
import static dk.hjemvej.assignment.process.MethodChangeVariables.WORKER_FOLLOWS;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The worker stays when that is wanted, and when the worker is certified in the new method. */
@Component
class SeeWhoFollows implements JavaDelegate {

  private final MethodCourses courses;
  private final WorkerRegister register;

  SeeWhoFollows(MethodCourses courses, WorkerRegister register) {
    this.courses = courses;
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Method method = TO_METHOD.readFrom(execution);
    WORKER_FOLLOWS.writeTo(
        execution,
        SAME_WORKER.readFrom(execution)
            && courses
                .open(Case.of(execution))
                .flatMap(course -> register.find(course.worker()))
                .filter(worker -> worker.takes(method))
                .isPresent());
  }
}
