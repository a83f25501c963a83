package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.support.Extension;
import dk.hjemvej.support.Phase;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the diagrams of CTI know about a phase. */
final class PhaseVariables {

  static final ProcessVariable<Integer> PHASE_NO = ProcessVariable.number("phaseNo");
  static final ProcessVariable<LocalDate> PHASE_START = ProcessVariable.civilDate("phaseStart");
  static final ProcessVariable<LocalDate> PHASE_END = ProcessVariable.civilDate("phaseEnd");
  static final ProcessVariable<Instant> TRANSITION_AT =
      ProcessVariable.instant("phaseTransitionAt");
  static final ProcessVariable<Instant> REMINDER_AT = ProcessVariable.instant("phaseReminderAt");
  static final ProcessVariable<Instant> OVERRUN_AT = ProcessVariable.instant("phaseOverrunAt");
  static final ProcessVariable<String> CONTACT_INTERVAL = ProcessVariable.text("contactInterval");
  static final ProcessVariable<String> SILENCE_LIMIT = ProcessVariable.text("silenceLimit");
  static final ProcessVariable<LocalDate> EXTEND_UNTIL = ProcessVariable.civilDate("extendUntil");
  static final ProcessVariable<LocalDate> NEW_PHASE_END = ProcessVariable.civilDate("newPhaseEnd");
  static final ProcessVariable<Boolean> MOVE_FOLLOWING = ProcessVariable.flag("moveFollowing");
  static final ProcessVariable<String> REPLAN_REASON = ProcessVariable.text("replanReason");
  static final ProcessVariable<String> DECISION = ProcessVariable.text("phaseDecision");
  static final ProcessVariable<Boolean> OVERDUE = ProcessVariable.flag("phaseOverdue");
  static final ProcessVariable<Extension.AskedBy> ASKED_BY =
      ProcessVariable.code("askedBy", Extension.AskedBy.class);
  static final ProcessVariable<String> EXTENSION = ProcessVariable.text("extensionOutcome");
  static final ProcessVariable<LocalDate> COURSE_END = ProcessVariable.civilDate("courseEnd");
  static final ProcessVariable<Instant> PRE_CTI_LONG_AT = ProcessVariable.instant("preCtiLongAt");
  static final ProcessVariable<Boolean> DATES_DIFFER = ProcessVariable.flag("datesDiffer");
  static final ProcessVariable<Boolean> COURSES_DIFFER = ProcessVariable.flag("coursesDiffer");
  static final ProcessVariable<Boolean> IN_CTI = ProcessVariable.flag("inCti");
  static final ProcessVariable<LocalDate> MOVED_IN_ON = ProcessVariable.civilDate("movedInOn");

  private PhaseVariables() {}

  /**
   * The end of the phase, the mornings its transition is to be prepared and reminded of, and the
   * moment its last day is over.
   */
  static void writeDates(VariableScope scope, Phase phase, CivilTime time) {
    PHASE_END.writeTo(scope, phase.end());
    TRANSITION_AT.writeTo(scope, time.startOfDay(phase.transitionOn()));
    REMINDER_AT.writeTo(scope, time.startOfDay(phase.reminderOn()));
    OVERRUN_AT.writeTo(scope, time.endOfDay(phase.end()));
  }

  /** How often there is to be contact, and how long there may be none. */
  static void writeRhythm(VariableScope scope, Phase phase) {
    CONTACT_INTERVAL.writeTo(scope, phase.rule().contactInterval().toString());
    SILENCE_LIMIT.writeTo(scope, phase.rule().silenceLimit().toString());
  }
}
