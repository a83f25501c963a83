package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The courses of support a case has had: at most one is open. */
public interface MethodCourses {

  /**
   * @param worker user id of the one continuous support person
   * @param decidedOn civil date of the decision
   * @param startedOn civil date the worker was assigned
   */
  record MethodCourse(
      Method method, String worker, Provider provider, LocalDate decidedOn, LocalDate startedOn) {}

  /** Begins a course; one that is open ends the same day, because the need has changed. */
  void start(CaseNumber caseNumber, MethodCourse course);

  Optional<MethodCourse> open(CaseNumber caseNumber);

  /**
   * Gives the open course to another worker; who had it before stays in its history.
   *
   * @throws IllegalStateException when the case has no open course
   */
  void change(CaseNumber caseNumber, WorkerChange change);

  /**
   * Somebody who is or was responsible for a citizen.
   *
   * @param since civil date
   * @param reason why they became it; ASSIGNED for the first of a course
   */
  record Responsible(String worker, LocalDate since, String reason) {}

  /** Everybody who has been responsible for the citizen, in their order. */
  List<Responsible> workers(CaseNumber caseNumber);

  /** Everybody who is responsible for a citizen now. */
  List<String> responsible();

  /** How many citizens a worker has now. */
  int caseload(String worker);

  /**
   * A citizen somebody is responsible for.
   *
   * @param ctiPhase the phase of CTI that runs, from 1
   */
  record Carried(CaseNumber caseNumber, Method method, @Nullable Integer ctiPhase) {}

  /** The citizens a worker has now, in the order of their case numbers. */
  List<Carried> carriedBy(String worker);
}
