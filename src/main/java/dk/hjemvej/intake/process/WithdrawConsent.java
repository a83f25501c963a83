package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.intake.Partner;
import dk.hjemvej.intake.Sharing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Stop deling på samtykke": at once, and nothing is deleted. */
@Component
class WithdrawConsent implements JavaDelegate {

  private final Submissions submissions;
  private final Sharing sharing;

  WithdrawConsent(Submissions submissions, Sharing sharing) {
    this.submissions = submissions;
    this.sharing = sharing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    sharing.stop(
        youth,
        submissions.latest(youth, "UserTask_WithdrawConsent").list("withdrawnPartners").stream()
            .map(Partner::valueOf)
            .toList());
  }
}
