package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Unchecked;
import dk.hjemvej.engine.forms.FormValues;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The method and the worker of a case, as the header of a form shows them. */
@Component
class CourseHeader implements FormValues {

  private final MethodCourses courses;
  private final IdentityService identity;
  private final Unchecked unchecked;

  CourseHeader(MethodCourses courses, @Lazy IdentityService identity, Unchecked unchecked) {
    this.courses = courses;
    this.identity = identity;
    this.unchecked = unchecked;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return courses
        .open(caseNumber)
        .map(
            course ->
                Map.<String, Object>of("method", course.method().name(), "worker", worker(course)))
        .orElse(Map.of());
  }

  private String worker(MethodCourse course) {
    return unchecked
        .ask(
            () ->
                Optional.ofNullable(
                    identity.createUserQuery().userId(course.worker()).singleResult()))
        .map(Workers::nameOf)
        .orElse(course.worker());
  }
}
