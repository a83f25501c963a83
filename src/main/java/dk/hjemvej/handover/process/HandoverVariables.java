package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.handover.HandoverDates;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the handover diagram knows. */
final class HandoverVariables {

  static final ProcessVariable<Instant> HANDOVER_DUE_AT = ProcessVariable.instant("handoverDueAt");
  static final ProcessVariable<Instant> CLOSING_TALK_AT = ProcessVariable.instant("closingTalkAt");
  static final ProcessVariable<Instant> RECEIPT_DUE_AT = ProcessVariable.instant("receiptDueAt");
  static final ProcessVariable<Instant> SECOND_REMINDER_AT =
      ProcessVariable.instant("secondReminderAt");
  static final ProcessVariable<Boolean> ALL_NEEDS_ACCEPTED =
      ProcessVariable.flag("allNeedsAccepted");
  static final ProcessVariable<Boolean> LEADER_AGREES = ProcessVariable.flag("leaderAgrees");
  static final ProcessVariable<String> CASE_OUTCOME = ProcessVariable.text("caseOutcome");

  static final ProcessVariable<LocalDate> CLOSED_ON = ProcessVariable.civilDate("closedOn");
  static final ProcessVariable<Integer> FOLLOW_UP_NO = ProcessVariable.number("followUpNo");
  static final ProcessVariable<Instant> FOLLOW_UP_AT = ProcessVariable.instant("followUpAt");
  static final ProcessVariable<LocalDate> NEXT_STEP_ON = ProcessVariable.civilDate("nextStepOn");
  static final ProcessVariable<LocalDate> TRANSFER_DUE_ON =
      ProcessVariable.civilDate("transferDueOn");

  private HandoverVariables() {}

  static void writeDates(VariableScope scope, HandoverDates dates, CivilTime time) {
    HANDOVER_DUE_AT.writeTo(scope, time.endOfDay(dates.dueOn()));
    writeTalk(scope, dates, time);
  }

  static void writeTalk(VariableScope scope, HandoverDates dates, CivilTime time) {
    CLOSING_TALK_AT.writeTo(scope, time.startOfDay(dates.closingTalkOn()));
  }
}
