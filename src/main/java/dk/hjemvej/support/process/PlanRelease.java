package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The plan is made so long before the day of release; a nearer day is planned for at once. */
@Component
class PlanRelease implements JavaDelegate {

  private final Submissions submissions;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanRelease(Submissions submissions, Deadlines deadlines, CivilTime time) {
    this.submissions = submissions;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate release = submissions.record(Case.of(execution)).date("releaseOn");
    LocalDate planOn = later(deadlines.before(release, "RELEASE_PLAN_LEAD"), time.today());
    LocalDate soon = deadlines.after(planOn, "SOON");
    ReleaseVariables.PLAN_ON.writeTo(execution, planOn);
    ReleaseVariables.PLAN_AT.writeTo(execution, time.startOfDay(planOn));
    ReleaseVariables.PLAN_DUE_ON.writeTo(execution, soon.isBefore(release) ? soon : release);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
