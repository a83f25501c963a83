package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.Discharge;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.Referral;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A discharge is to be ready while there is still time to decide on support. */
@Component
class PlanMoveIn implements JavaDelegate {

  private final HousingReferrals referrals;
  private final Submissions submissions;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanMoveIn(
      HousingReferrals referrals, Submissions submissions, Deadlines deadlines, CivilTime time) {
    this.referrals = referrals;
    this.submissions = submissions;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Referral attempt = referrals.current(youth);
    LocalDate moveInOn = Objects.requireNonNull(attempt.moveInOn(), "date of moving in");
    LocalDate readyBy = deadlines.before(moveInOn, "REFUND_GUARD_LEAD");
    LocalDate today = time.today();
    MoveInVariables.MOVE_IN_ON.writeTo(execution, moveInOn);
    MoveInVariables.DISCHARGE_READY_BY.writeTo(
        execution, readyBy.isBefore(today) ? today : readyBy);
    MoveInVariables.LIVES_IN_SHELTER.writeTo(
        execution, Discharge.livesInShelter(submissions.record(youth), attempt.attempt()));
  }
}
