package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.WorkerLoads;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What everybody carries, for whoever looks over all of them. */
@Component
class LoadsToday implements WorkerLoads {

  private final WorkerRegister register;
  private final MethodCourses courses;
  private final Caseload caseload;
  private final CaseloadLimit limit;
  private final Absences absences;
  private final CivilTime time;

  LoadsToday(
      WorkerRegister register,
      MethodCourses courses,
      Caseload caseload,
      CaseloadLimit limit,
      Absences absences,
      CivilTime time) {
    this.register = register;
    this.courses = courses;
    this.caseload = caseload;
    this.limit = limit;
    this.absences = absences;
    this.time = time;
  }

  @Override
  public List<Load> today() {
    return Stream.concat(
            register.all().stream().map(Worker::userId), courses.responsible().stream())
        .distinct()
        .sorted()
        .map(this::load)
        .toList();
  }

  private Load load(String worker) {
    Caseload.Carried carried = caseload.of(worker);
    return new Load(
        worker,
        carried.citizens(),
        carried.weeklyContact(),
        absences.of(worker).filter(away -> !away.from().isAfter(time.today())).isPresent());
  }

  @Override
  public int target() {
    return limit.target();
  }

  @Override
  public int max() {
    return limit.max();
  }
}
