package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Escalations;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.casefile.Pauses.Pause;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A course goes on while the citizen is away, in another way: contact in a calmer rhythm, nothing
 * escalates. Nothing ends because of a pause.
 */
@Component
public class PauseCourse {

  private final Pauses pauses;
  private final Escalations escalations;
  private final ContactRhythm contacts;
  private final ReplanCourse replan;
  private final PhaseClock clock;
  private final boolean stopsClock;

  /**
   * @param stopsClock whether the phases stand still meanwhile (PATHWAY § 12)
   */
  PauseCourse(
      Pauses pauses,
      Escalations escalations,
      ContactRhythm contacts,
      ReplanCourse replan,
      PhaseClock clock,
      @Value("${hjemvej.cti.stop-clock-on-pause}") boolean stopsClock) {
    this.pauses = pauses;
    this.escalations = escalations;
    this.contacts = contacts;
    this.replan = replan;
    this.clock = clock;
    this.stopsClock = stopsClock;
  }

  /** How a pause can begin. */
  public enum Beginning {
    /** The phases stand still. */
    CLOCK_STOPPED,
    /** The phases go on. */
    CLOCK_RUNS,
    /** It has been paused before; nothing happened. */
    PAUSED_ALREADY
  }

  /**
   * @param contactEvery how often there is to be contact during the pause
   */
  public Beginning begin(CaseNumber youth, Pause pause, Period contactEvery) {
    if (!pauses.begin(youth, pause)) {
      return Beginning.PAUSED_ALREADY;
    }
    escalations.hold(youth);
    contacts.paused(youth, contactEvery);
    if (!stopsClock) {
      return Beginning.CLOCK_RUNS;
    }
    clock.stop(youth);
    return Beginning.CLOCK_STOPPED;
  }

  /**
   * @param clockStopped whether the phases stood still since the pause began
   */
  public void end(CaseNumber youth, LocalDate returnedOn, boolean clockStopped) {
    LocalDate from = pauses.of(youth).map(Pause::from).orElse(returnedOn);
    pauses.end(youth);
    if (clockStopped) {
      replan.moveByDays(youth, ChronoUnit.DAYS.between(from, returnedOn));
      clock.goOn(youth);
    }
    escalations.resume(youth);
    contacts.resumed(youth);
  }
}
