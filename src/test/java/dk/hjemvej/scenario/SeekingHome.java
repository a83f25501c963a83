package dk.hjemvej.scenario;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingApplications.Allocation;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.scenario.support.SaidBefore;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Young people who have applied for a home and begin to search, for tests of the search. */
@Component
public class SeekingHome {

  /** Lives anywhere alone, on whatever can be paid, and cannot study. */
  public static final AppliedFor ANYWHERE =
      new AppliedFor(
          Set.of(HousingSource.values()),
          false,
          9_000,
          1,
          Set.of(),
          Set.of(),
          null,
          Set.of(),
          false);

  private final SupportCases cases;
  private final Submissions submissions;
  private final HousingReferrals referrals;
  private final HousingApplications applications;
  private final RuntimeService runtime;
  private final CivilTime time;

  SeekingHome(
      SupportCases cases,
      Submissions submissions,
      HousingReferrals referrals,
      HousingApplications applications,
      RuntimeService runtime,
      CivilTime time) {
    this.cases = cases;
    this.submissions = submissions;
    this.referrals = referrals;
    this.applications = applications;
    this.runtime = runtime;
    this.time = time;
  }

  /** On a low benefit, applied today and approved. */
  public CaseNumber onLowBenefit(AppliedFor wanted) {
    CaseNumber youth = withoutIncome(wanted);
    livesOn(youth, "CASH_BENEFIT");
    return youth;
  }

  public CaseNumber onLowBenefit() {
    return onLowBenefit(ANYWHERE);
  }

  /** Nobody knows yet what the young person lives on. */
  public CaseNumber withoutIncome(AppliedFor wanted) {
    CaseNumber youth = cases.open("test");
    says(youth, Map.of("birthDate", "2004-05-17"));
    referrals.open(youth);
    applications.applied(youth, wanted);
    applications.decided(youth, Allocation.APPROVED, time.today(), null);
    return youth;
  }

  public void livesOn(CaseNumber youth, String benefit) {
    says(youth, Map.of("benefit", benefit));
  }

  /** Starts a process of the search for the case. */
  public void begins(CaseNumber youth, String process) {
    runtime.startProcessInstanceByKey(process, youth.value());
  }

  /** Somebody with an acute need. */
  public static AppliedFor acute(AppliedFor wanted) {
    return new AppliedFor(
        wanted.sources(),
        true,
        wanted.maxRent(),
        wanted.household(),
        wanted.areas(),
        wanted.exclusions(),
        wanted.networkArea(),
        wanted.accessibility(),
        wanted.meetsStudyRequirement());
  }

  private void says(CaseNumber youth, Map<String, Object> answers) {
    SaidBefore.in(submissions, youth, answers);
  }
}
