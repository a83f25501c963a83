package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanIcmReview implements JavaDelegate {

  private final Deadlines deadlines;
  private final CivilTime time;

  PlanIcmReview(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate day = deadlines.after(time.today(), "ICM_REVIEW");
    ReviewVariables.writeDates(execution, day, deadlines.after(day, "SOON"), time);
  }
}
