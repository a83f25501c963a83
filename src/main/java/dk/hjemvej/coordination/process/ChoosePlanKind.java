package dk.hjemvej.coordination.process;

import static dk.hjemvej.coordination.process.CoordinationVariables.PLAN_KIND;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.coordination.PlanKind;
import dk.hjemvej.engine.Case;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks which plan fits the age of today; the wait may have been long. */
@Component
class ChoosePlanKind implements JavaDelegate {

  private final Submissions submissions;
  private final ProgrammeAge ages;
  private final CivilTime time;

  ChoosePlanKind(Submissions submissions, ProgrammeAge ages, CivilTime time) {
    this.submissions = submissions;
    this.ages = ages;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate birthDate = submissions.record(Case.of(execution)).date("birthDate");
    PLAN_KIND.writeTo(execution, PlanKind.at(ages.bandOf(birthDate, time.today())));
  }
}
