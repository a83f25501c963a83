package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a case another method: the former course closes, and the support is told at once. */
@Component
class NextCourse {

  private final MethodCourses courses;
  private final CaseProcesses processes;
  private final ResponsiblePeople people;

  NextCourse(MethodCourses courses, CaseProcesses processes, ResponsiblePeople people) {
    this.courses = courses;
    this.processes = processes;
    this.people = people;
  }

  void begin(CaseNumber youth, MethodCourse next) {
    String former = courses.open(youth).map(MethodCourse::worker).orElse(next.worker());
    courses.start(youth, next);
    if (!processes.tell(youth, "MethodChanged", Map.of("method", next.method().name()))) {
      throw new IllegalStateException(
          "Change of method: wanted a course that can be left, found none");
    }
    people.change(youth, former, next.worker());
  }
}
