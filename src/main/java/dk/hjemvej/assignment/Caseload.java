package dk.hjemvej.assignment;

import dk.hjemvej.assignment.CaseloadOverrides.Overridden;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many citizens a worker has, and whether there may be one more: the gate in front of every
 * step that makes somebody responsible for a citizen (FACTS K-03, O-07). The worker's row in the
 * register is its lock, so that two who give at once are counted one after the other.
 */
@Component
public class Caseload {

  /**
   * @param weeklyContact contacts a week that these citizens take
   */
  public record Carried(int citizens, BigDecimal weeklyContact) {}

  /**
   * A leader goes past the limit.
   *
   * @param reason Danish, in the leader's words
   * @param by user id of the leader
   */
  public record LimitOverride(String reason, String by) {}

  /** Whether the worker may have the citizen. */
  public enum Admission {
    ADMITTED,
    /** There may be no more, unless a leader overrides. */
    FULL,
    /** Not in the register, or takes no new citizens. */
    NOT_AVAILABLE,
    NOT_CERTIFIED
  }

  private final WorkerRegister register;
  private final MethodCourses courses;
  private final CaseloadOverrides overrides;
  private final CaseloadLimit limit;
  private final ContactLoad load;

  public Caseload(
      WorkerRegister register,
      MethodCourses courses,
      CaseloadOverrides overrides,
      CaseloadLimit limit,
      ContactLoad load) {
    this.register = register;
    this.courses = courses;
    this.overrides = overrides;
    this.limit = limit;
    this.load = load;
  }

  public Carried of(String worker) {
    var carried = courses.carriedBy(worker);
    return new Carried(
        carried.size(),
        carried.stream()
            .map(one -> load.of(one.method(), one.ctiPhase()))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /**
   * Asks for a place with the worker. Once admitted, the citizen must be given to the worker before
   * the transaction ends: only then is the count right for the next one. Whoever has the citizen
   * already needs the certificate and no further place.
   *
   * @param override what the leader says who would go past the limit; kept when it was needed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Admission admit(
      CaseNumber youth, String worker, Method method, @Nullable LimitOverride override) {
    Worker found = register.lock(worker).orElse(null);
    boolean keeps = courses.open(youth).filter(open -> open.worker().equals(worker)).isPresent();
    if (found == null || !(found.takesCitizens() || keeps)) {
      return Admission.NOT_AVAILABLE;
    }
    if (found.certificate(method).isEmpty()) {
      return Admission.NOT_CERTIFIED;
    }
    int citizens = courses.caseload(worker) + 1;
    if (keeps || !limit.isAboveMax(citizens)) {
      return Admission.ADMITTED;
    }
    if (override == null) {
      return Admission.FULL;
    }
    overrides.add(
        new Overridden(youth, worker, citizens, limit.max(), override.reason(), override.by()));
    return Admission.ADMITTED;
  }
}
