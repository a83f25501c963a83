package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.EngineClock;
import dk.hjemvej.engine.TimeLapse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Moves the clock in a test; {@link TimeLapse} lets everything due happen on the way. */
@TestComponent
public class PassingTime {

  @Autowired private EngineClock clock;
  @Autowired private TimeLapse lapse;

  /** Something the application does by itself from time to time, which a test must do by hand. */
  public interface Background extends TimeLapse.Background {}

  /** Sets the clock to a Copenhagen time such as {@code 2026-03-02T10:00}. */
  public void startsAt(String copenhagen) {
    lapse.startsAt(LocalDateTime.parse(copenhagen).atZone(CivilTime.ZONE).toInstant());
  }

  /** The civil date now, as a date field holds it. */
  public String today() {
    return clock.instant().atZone(CivilTime.ZONE).toLocalDate().toString();
  }

  /** Lets that much civil time pass. */
  public void passes(TemporalAmount amount) {
    passesUntil(clock.instant().atZone(CivilTime.ZONE).plus(amount).toInstant());
  }

  /** Lets time pass until a Copenhagen time. */
  public void passesUntil(String copenhagen) {
    passesUntil(LocalDateTime.parse(copenhagen).atZone(CivilTime.ZONE).toInstant());
  }

  public void passesUntil(Instant end) {
    lapse.passesUntil(end);
  }

  /** Does everything that is due now. */
  public void settle() {
    lapse.settle();
  }
}
