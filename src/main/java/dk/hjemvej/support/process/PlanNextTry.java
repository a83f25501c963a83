package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The days of the tries count from the day the search began; one row of {@code deadlines} each. */
@Component
class PlanNextTry implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanNextTry(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate since = LostContactVariables.MISSED_SINCE.findIn(execution).orElseGet(time::today);
    int tryNo = LostContactVariables.TRY_NO.findIn(execution).orElse(0) + 1;
    String row = "LOST_CONTACT_TRY_" + tryNo;
    boolean left = deadlines.all().containsKey(row);
    LostContactVariables.MISSED_SINCE.writeTo(execution, since);
    LostContactVariables.TRY_NO.writeTo(execution, tryNo);
    LostContactVariables.TRIES_LEFT.writeTo(execution, left);
    LostContactVariables.NEXT_TRY_AT.writeTo(
        execution, time.startOfDay(left ? deadlines.after(since, row) : since));
  }
}
