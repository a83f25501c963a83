package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.ContactPlan;
import dk.hjemvej.support.ContactRhythm;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanNextContact implements JavaDelegate {

  private final ContactRhythm rhythm;
  private final CivilTime time;

  PlanNextContact(ContactRhythm rhythm, CivilTime time) {
    this.rhythm = rhythm;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ContactPlan plan =
        rhythm.begin(
            Case.of(execution),
            Period.parse(ContactVariables.CONTACT_INTERVAL.readFrom(execution)),
            Period.parse(ContactVariables.SILENCE_LIMIT.readFrom(execution)));
    ContactVariables.writeDates(execution, plan, time);
    ContactVariables.COURSE_PAUSED.writeTo(execution, rhythm.isPaused(Case.of(execution)));
  }
}
