package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AssignmentVariables.METHOD;
import static dk.hjemvej.assignment.process.AssignmentVariables.PLACE_OUTCOME;
import static dk.hjemvej.assignment.process.AssignmentVariables.WORKER;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the course with the worker that was chosen. */
@Component
class StartMethodCourse implements JavaDelegate {

  private final Submissions submissions;
  private final CaseloadGate gate;
  private final MethodCourses courses;
  private final CivilTime time;

  StartMethodCourse(
      Submissions submissions, CaseloadGate gate, MethodCourses courses, CivilTime time) {
    this.submissions = submissions;
    this.gate = gate;
    this.courses = courses;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers decision = submissions.latest(youth, "UserTask_DecideMethod");
    Method method = Method.valueOf(decision.text("chosenMethod"));
    Provider provider =
        Provider.valueOf(decision.text("provider")).after(PLACE_OUTCOME.readFrom(execution));
    String worker = WORKER.readFrom(execution);
    gate.admit(
        youth, worker, method, WORKER.name(), submissions.latest(youth, "UserTask_AssignWorker"));
    courses.start(
        youth,
        new MethodCourse(method, worker, provider, decision.date("decidedOn"), time.today()));
    METHOD.writeTo(execution, method);
  }
}
