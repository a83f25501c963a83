package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.housing.HousingReferrals;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Aid that is applied for after signing may be refused: the money is spent already. */
@Component
class SignedLease {

  private final Submissions submissions;
  private final HousingReferrals referrals;

  SignedLease(Submissions submissions, HousingReferrals referrals) {
    this.submissions = submissions;
    this.referrals = referrals;
  }

  /**
   * @throws RefusedAnswer when it was signed before the aid was applied for
   */
  void record(CaseNumber youth, Answers lease) {
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
