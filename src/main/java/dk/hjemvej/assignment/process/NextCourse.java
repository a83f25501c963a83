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

  NextCourse(MethodCourses courses, CaseProcesses processes) {
    this.courses = courses;
    this.processes = processes;
  }

  void begin(CaseNumber youth, MethodCourse next) {
    courses.start(youth, next);
    if (!processes.tell(youth, "MethodChanged", Map.of("method", next.method().name()))) {
      throw new IllegalStateException(
          "Change of method: wanted a course that can be left, found none");
    }
  }
}
