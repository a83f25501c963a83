package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.outreach.KnownAge;
import dk.hjemvej.outreach.MinorNotifications;
import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vurdér alder": the documented age band, and whether a minor has to be notified about. */
@Component
class AssessAge implements JavaDelegate {

  private final Submissions submissions;
  private final ProgrammeAge programme;
  private final CivilTime time;
  private final MinorNotifications notifications;

  AssessAge(
      Submissions submissions,
      ProgrammeAge programme,
      CivilTime time,
      MinorNotifications notifications) {
    this.submissions = submissions;
    this.programme = programme;
    this.time = time;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers record = submissions.record(youth);
    KnownAge age =
        KnownAge.of(
            record.findDate("birthDate"),
            record.findNumber("estimatedAge").map(BigDecimal::intValue),
            time.today(),
            programme);
    OutreachVariables.AGE_BAND.writeOrClear(execution, age.documented());
    OutreachVariables.NOTIFY_MINOR.writeTo(execution, age.maybeMinor() && notifications.ask(youth));
  }
}
