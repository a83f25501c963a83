package dk.hjemvej.handover.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;

/** What the handover diagram knows. */
final class HandoverVariables {

  static final ProcessVariable<Instant> HANDOVER_DUE_AT = ProcessVariable.instant("handoverDueAt");
  static final ProcessVariable<Instant> CLOSING_TALK_AT = ProcessVariable.instant("closingTalkAt");
  static final ProcessVariable<Boolean> ALL_NEEDS_ACCEPTED =
      ProcessVariable.flag("allNeedsAccepted");
  static final ProcessVariable<Boolean> LEADER_AGREES = ProcessVariable.flag("leaderAgrees");
  static final ProcessVariable<String> CASE_OUTCOME = ProcessVariable.text("caseOutcome");

  private HandoverVariables() {}
}
