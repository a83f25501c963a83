package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can take over the citizen from the worker of today, in the same method. */
@Component
class NewWorkers implements FormOptions {

  private final WorkerLists lists;
  private final MethodCourses courses;

  NewWorkers(WorkerLists lists, MethodCourses courses) {
    this.lists = lists;
    this.courses = courses;
  }

  @Override
  public String name() {
    return "newWorkers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return Optional.ofNullable(caseNumber).flatMap(courses::open).stream()
        .flatMap(this::others)
        .toList();
  }

  private Stream<Option> others(MethodCourse course) {
    return lists.certifiedIn(course.method()).stream()
        .filter(option -> !option.value().equals(course.worker()));
  }
}
