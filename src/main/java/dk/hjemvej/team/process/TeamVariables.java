package dk.hjemvej.team.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagrams of the team know: days and codes, no case. */
final class TeamVariables {

  static final ProcessVariable<LocalDate> SUPERVISION_ON =
      ProcessVariable.civilDate("supervisionOn");
  static final ProcessVariable<Instant> SUPERVISION_AT = ProcessVariable.instant("supervisionAt");
  static final ProcessVariable<Instant> SUPERVISION_DUE_AT =
      ProcessVariable.instant("supervisionDueAt");
  static final ProcessVariable<Instant> NEXT_SUPERVISION_AT =
      ProcessVariable.instant("nextSupervisionAt");
  static final ProcessVariable<String> HELD = ProcessVariable.text("held");
  static final ProcessVariable<Boolean> SUPERVISION_STOPPED =
      ProcessVariable.flag("supervisionStopped");

  static final ProcessVariable<LocalDate> REVIEW_ON = ProcessVariable.civilDate("caseloadReviewOn");
  static final ProcessVariable<Instant> REVIEW_AT = ProcessVariable.instant("caseloadReviewAt");
  static final ProcessVariable<Instant> REVIEW_DUE_AT =
      ProcessVariable.instant("caseloadReviewDueAt");
  static final ProcessVariable<Instant> NEXT_REVIEW_AT =
      ProcessVariable.instant("nextCaseloadReviewAt");

  private TeamVariables() {}
}
