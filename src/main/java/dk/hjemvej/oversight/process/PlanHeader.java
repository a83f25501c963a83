package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.forms.HeaderValues;
import dk.hjemvej.oversight.CasePlan;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the header of a form says about time and warnings. */
@Component
class PlanHeader implements HeaderValues {

  private final CasePlan.Register plans;
  private final CivilTime time;

  PlanHeader(CasePlan.Register plans, CivilTime time) {
    this.plans = plans;
    this.time = time;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    CasePlan plan = plans.of(caseNumber);
    Map<String, Object> shown = new HashMap<>();
    String days = PlanShown.days(plan, time.today());
    if (days != null) {
      shown.put("phaseDays", days);
    }
    String warnings = PlanShown.warnings(plan);
    if (warnings != null) {
      shown.put("warnings", warnings);
    }
    return shown;
  }
}
