package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody who has citizens now, also when their account is gone. */
@Component
class Caseloads implements FormOptions {

  private final MethodCourses courses;
  private final DisplayNames names;

  Caseloads(MethodCourses courses, DisplayNames names) {
    this.courses = courses;
    this.names = names;
  }

  @Override
  public String name() {
    return "caseloads";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return courses.responsible().stream()
        .map(worker -> new Option(worker, label(worker)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private String label(String worker) {
    int citizens = courses.caseload(worker);
    return "%s (%d %s)"
        .formatted(names.ofUser(worker), citizens, citizens == 1 ? "borger" : "borgere");
  }
}
