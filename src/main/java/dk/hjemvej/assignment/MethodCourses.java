package dk.hjemvej.assignment;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import java.time.LocalDate;
import java.util.Optional;

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

  /** How many citizens a worker has now. */
  int caseload(String worker);
}
