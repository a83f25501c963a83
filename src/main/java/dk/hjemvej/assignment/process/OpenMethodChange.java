package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Only a course that runs can be changed, and only one change at a time is decided. */
@Component
class OpenMethodChange implements JavaDelegate {

  private final MethodChanges changes;
  private final MethodCourses courses;

  OpenMethodChange(MethodChanges changes, MethodCourses courses) {
    this.changes = changes;
    this.courses = courses;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    MethodCourse course =
        courses.open(youth).orElseThrow(() -> refused("der er ikke et forløb at skifte fra."));
    if (!changes.open(youth)) {
      throw refused("der er allerede indstillet metodeskift.");
    }
    MethodChangeVariables.FROM_METHOD.writeTo(execution, course.method());
  }

  private static RefusedAnswer refused(String why) {
    return new RefusedAnswer("caseNumber", "»Sagsnr.«: " + why);
  }
}
