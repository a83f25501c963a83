package dk.hjemvej.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workers who are absent, and who stands in for them. */
public interface Absences {

  /**
   * @param worker user id
   * @param deputy user id, or null when nobody stands in yet
   * @param from first civil day of the absence
   * @param expectedBackOn civil day the worker is expected back, when it is known
   */
  record Absence(
      String worker, @Nullable String deputy, LocalDate from, @Nullable LocalDate expectedBackOn) {

    /** The same absence with somebody else standing in. */
    public Absence coveredBy(String other) {
      return new Absence(worker, other, from, expectedBackOn);
    }
  }

  /** Records the absence; one that is recorded already is replaced. */
  void begin(Absence absence);

  Optional<Absence> of(String worker);

  /** The worker is back. */
  void end(String worker);
}
