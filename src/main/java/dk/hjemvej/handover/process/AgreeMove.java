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

/**
 * Only a named and confirmed receiver in the other municipality ends the support here (FACTS S-10).
 */
@Component
class AgreeMove implements JavaDelegate {

  private final Submissions submissions;
  private final Endings endings;

  AgreeMove(Submissions submissions, Endings endings) {
    this.submissions = submissions;
    this.endings = endings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers transfer = submissions.latest(youth, "UserTask_TransferMunicipality");
    if (!isYes(transfer, "transferConsent")
        || !isYes(transfer, "receiverConfirmed")
        || !transfer.has("receiverNamed")) {
      throw new RefusedAnswer(
          "receiverConfirmed",
          "»Modtager bekræftet«: en navngiven medarbejder i den nye kommune skal have sagt ja.");
    }
    endings.agreed(youth, new Ending(Basis.MOVED, "MOVED_MUNICIPALITY"));
  }

  private static boolean isYes(Answers answers, String key) {
    return answers.text(key).equals("YES");
  }
}
