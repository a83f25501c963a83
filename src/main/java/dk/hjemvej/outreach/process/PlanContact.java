package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.outreach.BusShifts;
import dk.hjemvej.outreach.ContactPlan;
import dk.hjemvej.outreach.ContactResult;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Læg næste kontakt": the date of the next try and the moment silence has lasted too long. */
@Component
class PlanContact implements JavaDelegate {

  private final Submissions submissions;
  private final CivilTime time;
  private final Deadlines deadlines;
  private final BusShifts shifts;

  PlanContact(Submissions submissions, CivilTime time, Deadlines deadlines, BusShifts shifts) {
    this.submissions = submissions;
    this.time = time;
    this.deadlines = deadlines;
    this.shifts = shifts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = time.now();
    ContactPlan plan =
        ContactPlan.next(
            time.today(),
            now,
            submissions.record(Case.of(execution)).findDate("nextContactOn"),
            shifts.next(now).day(),
            OutreachVariables.CONTACT_RESULT
                .findIn(execution)
                .filter(ContactResult::reached)
                .isPresent(),
            OutreachVariables.OUTREACH_SILENCE_AT.findIn(execution),
            deadlines.due("OUTREACH_SILENCE", now));
    OutreachVariables.NEXT_CONTACT_DUE.writeTo(execution, plan.nextContactDue());
    OutreachVariables.OUTREACH_SILENCE_AT.writeTo(execution, plan.silentFrom());
  }
}
