package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the diagrams of ICM and ACT know about reviews and team notes. */
final class ReviewVariables {

  static final ProcessVariable<Instant> REVIEW_AT = ProcessVariable.instant("reviewAt");
  static final ProcessVariable<LocalDate> REVIEW_DUE_ON = ProcessVariable.civilDate("reviewDueOn");
  static final ProcessVariable<Instant> REVIEW_OVERDUE_AT =
      ProcessVariable.instant("reviewOverdueAt");
  static final ProcessVariable<Instant> TEAM_NOTE_AT = ProcessVariable.instant("teamNoteAt");
  static final ProcessVariable<Integer> REVIEW_NO = ProcessVariable.number("reviewNo");
  static final ProcessVariable<Integer> NO_PROGRESS = ProcessVariable.number("noProgressCount");
  static final ProcessVariable<Boolean> PROGRESS = ProcessVariable.flag("progress");
  static final ProcessVariable<Boolean> LEADER_REVIEW_NEEDED =
      ProcessVariable.flag("leaderReviewNeeded");

  private ReviewVariables() {}

  /** The morning the review is asked for, and the last day it is in time. */
  static void writeDates(VariableScope scope, LocalDate day, LocalDate dueOn, CivilTime time) {
    REVIEW_AT.writeTo(scope, time.startOfDay(day));
    REVIEW_DUE_ON.writeTo(scope, dueOn);
    REVIEW_OVERDUE_AT.writeTo(scope, time.endOfDay(dueOn));
  }
}
