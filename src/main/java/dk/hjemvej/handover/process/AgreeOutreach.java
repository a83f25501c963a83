package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The team on the street has taken over, and the authority has decided (FACTS S-10). */
@Component
class AgreeOutreach implements JavaDelegate {

  private final Submissions submissions;
  private final Endings endings;

  AgreeOutreach(Submissions submissions, Endings endings) {
    this.submissions = submissions;
    this.endings = endings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers team = submissions.latest(youth, "UserTask_AcceptOutreach");
    if (!team.text("outreachAccepted").equals("YES")) {
      throw new RefusedAnswer(
          "supportDecision", "»Afgørelse«: det opsøgende team skal først have sagt ja.");
    }
    endings.agreed(youth, new Ending(Basis.HANDED_OVER, "LOST_CONTACT"));
  }
}
