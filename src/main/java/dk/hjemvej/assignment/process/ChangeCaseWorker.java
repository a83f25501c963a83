package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Caseload.LimitOverride;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.WorkerChange;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes another worker responsible for a citizen: through the gate, into the course, and everything
 * that lay with the former one goes over. What was agreed with the citizen stays as it is.
 */
@Component
class ChangeCaseWorker {

  private final CaseloadGate gate;
  private final MethodCourses courses;
  private final ResponsiblePeople people;

  ChangeCaseWorker(CaseloadGate gate, MethodCourses courses, ResponsiblePeople people) {
    this.gate = gate;
    this.courses = courses;
    this.people = people;
  }

  /**
   * @param field key of the form field that named the worker
   * @throws RefusedAnswer in Danish when the worker may not have the citizen
   */
  void to(CaseNumber youth, WorkerChange change, String field, @Nullable LimitOverride override) {
    MethodCourse course =
        courses
            .open(youth)
            .orElseThrow(
                () -> new RefusedAnswer(field, "Sagen har ikke længere et forløb at overdrage."));
    if (course.worker().equals(change.worker())) {
      return;
    }
    gate.admit(youth, change.worker(), course.method(), field, override);
    courses.change(youth, change);
    people.change(youth, course.worker(), change.worker());
  }
}
