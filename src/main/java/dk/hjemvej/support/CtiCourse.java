package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The dates of a CTI course. The plan is made when phase 1 begins and kept, whatever the decision
 * table says later; nothing here ends anything.
 */
@Component
public class CtiCourse {

  private final Phases phases;
  private final PhaseRules rules;
  private final Submissions submissions;
  private final CivilTime time;

  CtiCourse(Phases phases, PhaseRules rules, Submissions submissions, CivilTime time) {
    this.phases = phases;
    this.rules = rules;
    this.submissions = submissions;
    this.time = time;
  }

  public Phase begin(CaseNumber youth, int phaseNo) {
    PhasePlan plan = phases.planOf(youth).orElseGet(() -> freeze(youth));
    phases.begun(youth, phaseNo, phaseNo == 1 ? plan.countedFrom() : time.today());
    return phases.get(youth, phaseNo);
  }

  public Extension extend(CaseNumber youth, int phaseNo, LocalDate until, String reason) {
    Extension extension = plan(youth).extend(until);
    if (extension instanceof Extension.Allowed allowed) {
      phases.extended(youth, phaseNo, allowed.until(), reason);
    }
    return extension;
  }

  /** Counts all phases from the day of moving in. */
  public Phase countFrom(CaseNumber youth, int phaseNo, LocalDate movedInOn) {
    phases.replan(youth, plan(youth).countedFrom(movedInOn));
    return phases.get(youth, phaseNo);
  }

  public Phase phase(CaseNumber youth, int phaseNo) {
    return phases.get(youth, phaseNo);
  }

  public void close(CaseNumber youth, int phaseNo) {
    phases.ended(youth, phaseNo, time.today());
  }

  private PhasePlan plan(CaseNumber youth) {
    return phases
        .planOf(youth)
        .orElseThrow(() -> new IllegalStateException("Phases: wanted a plan, found none"));
  }

  private PhasePlan freeze(CaseNumber youth) {
    LocalDate start = submissions.latest(youth, "UserTask_PreCti").date("phase1Start");
    PhasePlan plan = new PhasePlan(start, rules.today());
    phases.freeze(youth, plan);
    return plan;
  }
}
