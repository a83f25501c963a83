package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody who takes citizens, those with the fewest first, with what they are certified in. */
@Component
class Takers implements FormOptions {

  private final WorkerRegister register;
  private final Teams teams;
  private final MethodCourses courses;
  private final CaseloadLimit limit;
  private final Cover cover;
  private final DisplayNames names;

  Takers(
      WorkerRegister register,
      Teams teams,
      MethodCourses courses,
      CaseloadLimit limit,
      Cover cover,
      DisplayNames names) {
    this.register = register;
    this.teams = teams;
    this.courses = courses;
    this.limit = limit;
    this.cover = cover;
    this.names = names;
  }

  private record Taker(Worker worker, String methods, int citizens) {}

  @Override
  public String name() {
    return "takers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return register.all().stream()
        .filter(Worker::takesCitizens)
        .map(worker -> new Taker(worker, methods(worker), courses.caseload(worker.userId())))
        .filter(taker -> !taker.methods().isEmpty())
        .sorted(Comparator.comparingInt(Taker::citizens))
        .map(taker -> new Option(taker.worker().userId(), label(taker)))
        .toList();
  }

  private String methods(Worker worker) {
    return worker.certificates().stream()
        .map(Worker.Certificate::method)
        .filter(method -> teams.includes(worker.userId(), method))
        .map(Enum::name)
        .collect(Collectors.joining(" og "));
  }

  private String label(Taker taker) {
    String user = taker.worker().userId();
    return "%s (%d/%d), %s%s"
        .formatted(
            names.ofUser(user),
            taker.citizens(),
            limit.max(),
            taker.methods(),
            cover.whoIsThere(user).equals(user) ? "" : ", FRAVÆRENDE");
  }
}
