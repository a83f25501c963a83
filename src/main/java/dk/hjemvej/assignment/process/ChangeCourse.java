package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AssignmentVariables.PLACE_OUTCOME;
import static dk.hjemvej.assignment.process.AssignmentVariables.WORKER;
import static dk.hjemvej.assignment.process.MethodChangeVariables.TO_METHOD;
import static dk.hjemvej.assignment.process.MethodChangeVariables.WORKER_FOLLOWS;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The former course closes and the next one begins the same day, with the same worker or another.
 */
@Component
class ChangeCourse implements JavaDelegate {

  private final Submissions submissions;
  private final MethodCourses courses;
  private final CaseloadGate gate;
  private final NextCourse next;
  private final CivilTime time;

  ChangeCourse(
      Submissions submissions,
      MethodCourses courses,
      CaseloadGate gate,
      NextCourse next,
      CivilTime time) {
    this.submissions = submissions;
    this.courses = courses;
    this.gate = gate;
    this.next = next;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Method method = TO_METHOD.readFrom(execution);
    MethodCourse former = courses.open(youth).orElseThrow();
    next.begin(
        youth,
        new MethodCourse(
            method,
            WORKER_FOLLOWS.readFrom(execution)
                ? former.worker()
                : assigned(youth, WORKER.readFrom(execution), method),
            former.provider().after(PLACE_OUTCOME.readFrom(execution)),
            submissions.latest(youth, "UserTask_DecideMethodChange").date("decidedOn"),
            time.today()));
  }

  private String assigned(CaseNumber youth, String worker, Method method) {
    gate.admit(
        youth, worker, method, WORKER.name(), submissions.latest(youth, "UserTask_AssignWorker"));
    return worker;
  }
}
