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

/** Support is voluntary: who leaves has been offered a receiver and the way back (FACTS S-10). */
@Component
class AgreeOwnExit implements JavaDelegate {

  private final Submissions submissions;
  private final Endings endings;

  AgreeOwnExit(Submissions submissions, Endings endings) {
    this.submissions = submissions;
    this.endings = endings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers wish = submissions.latest(youth, "UserTask_ClarifyWish");
    if (!wish.flag("receiverOffered") || !wish.flag("outreachOffered")) {
      throw new RefusedAnswer(
          "receiverOffered",
          "»En anden indsats er tilbudt«: tilbyd en modtager og den opsøgende kontakt først.");
    }
    endings.agreed(youth, new Ending(Basis.OWN_EXIT, "WANTED_TO_STOP"));
  }
}
