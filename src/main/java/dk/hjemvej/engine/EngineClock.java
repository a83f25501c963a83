package dk.hjemvej.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The one clock: the engine's, so that timers, records and rules agree on what time it is. */
@Component
public class EngineClock extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** Stops the clock at an instant. For time-lapse (the demo population, tests) only. */
  public void stopAt(Instant instant) {
    ClockUtil.setCurrentTime(java.util.Date.from(instant));
  }

  /** Lets real time run again. */
  public void release() {
    ClockUtil.reset();
  }
}
