package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;

/** When the preparation of CTI began: two contacts at least in its first month (CACTI 10). */
public interface FirstMonth {

  /** The first day of the case's running CTI course; empty without one. */
  Optional<LocalDate> beganOn(CaseNumber youth);
}
