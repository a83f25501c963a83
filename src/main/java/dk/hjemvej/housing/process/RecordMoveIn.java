package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Escalations;
import dk.hjemvej.casefile.MovedIn;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The promise is kept, and the support hears of it. */
@Component
class RecordMoveIn implements JavaDelegate {

  private final Submissions submissions;
  private final HousingReferrals referrals;
  private final AcceptedHome home;
  private final Escalations escalations;
  private final ApplicationEventPublisher events;

  RecordMoveIn(
      Submissions submissions,
      HousingReferrals referrals,
      AcceptedHome home,
      Escalations escalations,
      ApplicationEventPublisher events) {
    this.submissions = submissions;
    this.referrals = referrals;
    this.home = home;
    this.escalations = escalations;
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers said = submissions.latest(youth, "UserTask_ConfirmMoveIn");
    referrals.movedIn(
        youth,
        said.date("keysReceivedOn"),
        said.date("movedInOn"),
        said.findText("housingOutcome").orElseGet(() -> home.outcome(youth)));
    escalations.end(youth, "HOUSING_HORIZON");
    events.publishEvent(new MovedIn(youth, said.date("movedInOn")));
  }
}
