package dk.hjemvej.assignment;

import dk.hjemvej.casefile.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who may be responsible for citizens.
 *
 * @param weeklyHours hours a week, when they are known
 * @param deputy user id of whoever stands in, when somebody is named
 * @param takesCitizens whether new citizens may be given to the worker
 */
public record Worker(
    String userId,
    @Nullable BigDecimal weeklyHours,
    @Nullable String deputy,
    boolean takesCitizens,
    List<Certificate> certificates) {

  /**
   * The worker has learned the method as its makers want it taught (FACTS O-07).
   *
   * @param on civil date; none for whoever worked in the method's team before there was a register
   */
  public record Certificate(Method method, @Nullable LocalDate on) {}

  public Worker {
    certificates = List.copyOf(certificates);
  }

  public Optional<Certificate> certificate(Method method) {
    return certificates.stream().filter(one -> one.method() == method).findFirst();
  }

  /** Whether a new citizen may be given to the worker in that method. */
  public boolean takes(Method method) {
    return takesCitizens && certificate(method).isPresent();
  }
}
