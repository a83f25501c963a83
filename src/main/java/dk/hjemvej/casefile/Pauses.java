package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cases on pause: the citizen is away (admitted, in prison) and support goes on in another way.
 * Nothing escalates during a pause.
 */
public interface Pauses {

  /**
   * @param reason code such as ADMITTED
   * @param from first day of the pause
   * @param expectedUntil the day the citizen is expected back, when it is known
   */
  record Pause(String reason, LocalDate from, @Nullable LocalDate expectedUntil) {}

  Optional<Pause> of(CaseNumber caseNumber);

  /** Pauses the case; says whether it was running until now. */
  boolean begin(CaseNumber caseNumber, Pause pause);

  /** Ends the pause of the case, if there is one. */
  void end(CaseNumber caseNumber);

  default boolean isPaused(CaseNumber caseNumber) {
    return of(caseNumber).isPresent();
  }
}
