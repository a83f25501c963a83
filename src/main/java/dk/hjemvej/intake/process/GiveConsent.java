package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.intake.GivenConsent;
import dk.hjemvej.intake.Sharing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Skriv samtykke i sagen": from now on, and what was said before stays on record. */
@Component
class GiveConsent implements JavaDelegate {

  private final Submissions submissions;
  private final Sharing sharing;

  GiveConsent(Submissions submissions, Sharing sharing) {
    this.submissions = submissions;
    this.sharing = sharing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    sharing.give(youth, GivenConsent.in(submissions.latest(youth, "StartEvent_ConsentGiven")));
  }
}
