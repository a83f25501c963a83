package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Aid that is applied for after signing may be refused: the money is spent already. */
@Component
class RecordLease implements JavaDelegate {

  private final Submissions submissions;
  private final HousingReferrals referrals;

  RecordLease(Submissions submissions, HousingReferrals referrals) {
    this.submissions = submissions;
    this.referrals = referrals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers lease = submissions.latest(youth, "UserTask_Lease");
    LocalDate signedOn = lease.date("leaseSignedOn");
    if (signedOn.isBefore(submissions.latest(youth, "UserTask_MovingAid").date("appliedOn"))) {
      throw new RefusedAnswer(
          "leaseSignedOn",
          "»Lejeaftale underskrevet«: flytte- og etableringshjælpen er søgt senere. Hjælpen skal"
              + " søges, før der skrives under.");
    }
    referrals.leaseSigned(youth, signedOn, lease.date("moveInOn"));
  }
}
