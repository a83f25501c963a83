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
  private final Contacts contacts;
  private final Deviations deviations;
  private final Submissions submissions;
  private final CivilTime time;

  CtiCourse(
      Phases phases,
      PhaseRules rules,
      Contacts contacts,
      Deviations deviations,
      Submissions submissions,
      CivilTime time) {
    this.phases = phases;
    this.rules = rules;
    this.contacts = contacts;
    this.deviations = deviations;
    this.submissions = submissions;
    this.time = time;
  }

  public Phase begin(CaseNumber youth, int phaseNo) {
    PhasePlan plan = phases.planOf(youth).orElseGet(() -> freeze(youth));
    phases.begun(youth, phaseNo, phaseNo == 1 ? plan.countedFrom() : time.today());
    return phases.get(youth, phaseNo);
  }

  /** Who may extend the phase so far; changes nothing. */
  public Extension extension(
      CaseNumber youth,
      int phaseNo,
      LocalDate until,
      Extension.Limits limits,
      Extension.AskedBy askedBy) {
    return Extension.of(
        until, phases.get(youth, phaseNo).plannedEnd(), courseEnd(youth), limits, askedBy);
  }

  /** Extends the phase; what goes beyond the nine months is noted as a departure. */
  public void extend(CaseNumber youth, int phaseNo, LocalDate until, String reason) {
    phases.extended(youth, phaseNo, until, reason);
    if (until.isAfter(courseEnd(youth))) {
      deviations.note(youth, phaseNo, Deviation.EXTENDED_BEYOND_COURSE);
    }
  }

  /** Counts all phases from the day of moving in. */
  public void countFrom(CaseNumber youth, int phaseNo, LocalDate movedInOn) {
    phases.replan(youth, plan(youth).countedFrom(movedInOn));
    deviations.note(youth, phaseNo, Deviation.NEW_ANCHOR);
  }

  public Phase phase(CaseNumber youth, int phaseNo) {
    return phases.get(youth, phaseNo);
  }

  /** The last day of the nine months. */
  public LocalDate courseEnd(CaseNumber youth) {
    return phases.courseEnd(youth).orElseThrow(CtiCourse::noPlan);
  }

  /**
   * The day a phase that runs is asked about.
   *
   * @param recommended whether its end or another method has been recommended and not decided yet
   */
  public LocalDate askOn(CaseNumber youth, int phaseNo, boolean recommended) {
    Phase phase = phases.get(youth, phaseNo);
    return recommended ? phase.askAgainOn(time.today()) : phase.transitionOn();
  }

  /** Closes the phase and notes where it departed from the method. */
  public void close(CaseNumber youth, int phaseNo) {
    phases.ended(youth, phaseNo, time.today());
    PhaseContacts had = contacts(youth, phaseNo);
    if (!had.meetings().reach(phases.get(youth, phaseNo).rule().minimum())) {
      deviations.note(youth, phaseNo, Deviation.FEW_MEETINGS);
    }
    if (phaseNo > 1 && had.moreAWeekThan(contacts(youth, phaseNo - 1))) {
      deviations.note(youth, phaseNo, Deviation.MORE_CONTACTS);
    }
  }

  private PhaseContacts contacts(CaseNumber youth, int phaseNo) {
    return PhaseContacts.in(phases.get(youth, phaseNo), time.today(), contacts.of(youth));
  }

  private PhasePlan plan(CaseNumber youth) {
    return phases.planOf(youth).orElseThrow(CtiCourse::noPlan);
  }

  private static IllegalStateException noPlan() {
    return new IllegalStateException("Phases: wanted a plan, found none");
  }

  private PhasePlan freeze(CaseNumber youth) {
    LocalDate start = submissions.latest(youth, "UserTask_PreCti").date("phase1Start");
    PhasePlan plan = new PhasePlan(start, rules.today());
    phases.freeze(youth, plan);
    return plan;
  }
}
