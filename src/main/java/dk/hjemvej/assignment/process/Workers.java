package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The workers of the decided method's team, those with the fewest citizens first, each with the
 * number of citizens they have and may have ("3/10").
 */
@Component
class Workers implements FormOptions {

  private static final Map<Method, String> TEAMS =
      Map.of(Method.CTI, "cti-workers", Method.ICM, "icm-workers", Method.ACT, "act-team");

  private final IdentityService identity;
  private final MethodCourses courses;
  private final CaseloadLimit limit;
  private final Submissions submissions;

  Workers(
      @Lazy IdentityService identity,
      MethodCourses courses,
      CaseloadLimit limit,
      Submissions submissions) {
    this.identity = identity;
    this.courses = courses;
    this.limit = limit;
    this.submissions = submissions;
  }

  private record Worker(String id, String name, int citizens) {}

  @Override
  public String name() {
    return "workers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return Stream.ofNullable(caseNumber)
        .flatMap(youth -> submissions.record(youth).findText("chosenMethod").stream())
        .flatMap(method -> membersOf(TEAMS.get(Method.valueOf(method))))
        .map(
            user -> new Worker(user.getId(), DisplayNames.of(user), courses.caseload(user.getId())))
        .sorted(Comparator.comparingInt(Worker::citizens).thenComparing(Worker::name))
        .map(
            worker ->
                new Option(
                    worker.id(),
                    "%s (%d/%d)".formatted(worker.name(), worker.citizens(), limit.max())))
        .toList();
  }

  private Stream<User> membersOf(@Nullable String team) {
    return identity.createUserQuery().memberOfGroup(team).unlimitedList().stream();
  }
}
