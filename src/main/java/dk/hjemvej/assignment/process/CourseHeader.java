package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.HeaderValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The method and the worker of a case, as the header of a form shows them. */
@Component
class CourseHeader implements HeaderValues {

  private final MethodCourses courses;
  private final DisplayNames names;

  CourseHeader(MethodCourses courses, DisplayNames names) {
    this.courses = courses;
    this.names = names;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return courses
        .open(caseNumber)
        .map(
            course ->
                Map.<String, Object>of(
                    "method", course.method().name(), "worker", names.ofUser(course.worker())))
        .orElse(Map.of());
  }
}
