package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * When the team leader is asked (again), and until when the place is kept: asked on that day at the
 * latest.
 */
@Component
class PlanSearchDecision implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanSearchDecision(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate today = time.today();
    LocalDate keptUntil =
        LostContactVariables.PLACE_KEPT_UNTIL
            .findIn(execution)
            .orElseGet(() -> deadlines.after(today, "PLACE_KEPT"));
    LocalDate decideOn = deadlines.after(today, "LOST_CONTACT_DECISION");
    boolean keptEndsFirst = keptUntil.isAfter(today) && keptUntil.isBefore(decideOn);
    LostContactVariables.PLACE_KEPT_UNTIL.writeTo(execution, keptUntil);
    LostContactVariables.SEARCH_DECISION_AT.writeTo(
        execution, time.startOfDay(keptEndsFirst ? keptUntil : decideOn));
  }
}
