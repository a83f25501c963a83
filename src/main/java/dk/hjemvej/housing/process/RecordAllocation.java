package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingApplications.Allocation;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAllocation implements JavaDelegate {

  private final HousingApplications applications;
  private final ComplaintPeriod complaints;
  private final Submissions submissions;

  RecordAllocation(
      HousingApplications applications, ComplaintPeriod complaints, Submissions submissions) {
    this.applications = applications;
    this.complaints = complaints;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Allocation result = ReferralVariables.ALLOCATION.readFrom(execution);
    LocalDate decidedOn =
        submissions.latest(youth, "UserTask_AllocationDecision").date("decidedOn");
    applications.decided(
        youth,
        result,
        decidedOn,
        result == Allocation.REFUSED ? complaints.lastDay(decidedOn) : null);
  }
}
