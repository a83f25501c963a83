package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the ladder's diagrams know. */
final class EscalationVariables {

  static final ProcessVariable<String> SUBJECT = ProcessVariable.text("subject");
  static final ProcessVariable<LocalDate> SINCE = ProcessVariable.civilDate("since");
  static final ProcessVariable<String> STEP = ProcessVariable.text("step");
  static final ProcessVariable<Integer> LEVEL = ProcessVariable.number("level");
  static final ProcessVariable<Integer> DAYS_OVERDUE = ProcessVariable.number("daysOverdue");

  /** Tells the notices of this step from those of every other step of the ladder. */
  static final ProcessVariable<String> LADDER_OCCASION = ProcessVariable.text("ladderOccasion");

  static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.instant("answerBy");
  static final ProcessVariable<Instant> NEXT_STEP_AT = ProcessVariable.instant("nextStepAt");
  static final ProcessVariable<Boolean> CAUSE_GONE = ProcessVariable.flag("causeGone");
  static final ProcessVariable<String> OVERRUN_DECISION = ProcessVariable.text("overrunDecision");

  static final ProcessVariable<Boolean> LADDERS_DIFFER = ProcessVariable.flag("laddersDiffer");

  /** The new plan of a phase, for the step that writes it. */
  static final ProcessVariable<LocalDate> NEW_PHASE_END = ProcessVariable.civilDate("newPhaseEnd");

  static final ProcessVariable<Boolean> MOVE_FOLLOWING = ProcessVariable.flag("moveFollowing");

  private EscalationVariables() {}
}
