package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Only writes the promise down: the diagram this step belongs to plans it itself. */
@Component
class RecordHorizon implements JavaDelegate {

  private final HousingReferrals referrals;
  private final Submissions submissions;

  RecordHorizon(HousingReferrals referrals, Submissions submissions) {
    this.referrals = referrals;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    referrals.promise(
        youth, submissions.latest(youth, "UserTask_NewHorizon").date("expectedMoveIn"));
  }
}
