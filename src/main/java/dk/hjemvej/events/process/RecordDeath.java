package dk.hjemvej.events.process;

import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.casefile.Restrictions.Reason;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.events.CaseEvents;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Stop alt": the case is closed to everybody but leaders at once, and whatever runs is told. */
@Component
class RecordDeath implements JavaDelegate {

  private static final String TOLD = "StartEvent_DeathTold";
  private static final String DEATH = "Death";

  private final Submissions submissions;
  private final CaseEvents events;
  private final Restrictions restrictions;
  private final Inbox inbox;

  RecordDeath(Submissions submissions, CaseEvents events, Restrictions restrictions, Inbox inbox) {
    this.submissions = submissions;
    this.events = events;
    this.restrictions = restrictions;
    this.inbox = inbox;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission told = submissions.newest(Case.of(execution), TOLD);
    if (!events.begin(
        told.caseNumber(), DEATH, told.answers().date("diedOn"), told.submittedBy())) {
      throw new RefusedAnswer("caseNumber", "»Sagsnr.«: dødsfaldet er allerede registreret.");
    }
    restrictions.restrict(told.caseNumber(), Reason.DEATH);
    inbox.sendToCarrier(told.caseNumber(), DEATH, Map.of());
  }
}
