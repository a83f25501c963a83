package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the citizen has come, and else when to ask next. */
@Component
class LinkDates {

  private final Deadlines deadlines;
  private final CivilTime time;

  LinkDates(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  /**
   * @param since the day the wait is counted from
   */
  void write(VariableScope scope, @Nullable LocalDate attendedOn, LocalDate since) {
    LinkVariables.ATTENDED.writeTo(scope, attendedOn != null);
    LinkVariables.FOLLOW_UP_AT.writeTo(
        scope, time.startOfDay(deadlines.after(since, "LINK_FOLLOW_UP")));
  }

  LocalDate today() {
    return time.today();
  }
}
