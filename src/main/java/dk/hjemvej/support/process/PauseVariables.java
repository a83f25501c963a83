package dk.hjemvej.support.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagram of a pause knows. */
final class PauseVariables {

  static final ProcessVariable<String> REASON = ProcessVariable.text("pauseReason");
  static final ProcessVariable<LocalDate> FROM = ProcessVariable.civilDate("pausedFrom");
  static final ProcessVariable<LocalDate> EXPECTED_RETURN_ON =
      ProcessVariable.civilDate("expectedReturnOn");
  static final ProcessVariable<LocalDate> RETURN_EXPECTED_ON =
      ProcessVariable.civilDate("returnExpectedOn");
  static final ProcessVariable<LocalDate> RETURNED_ON = ProcessVariable.civilDate("returnedOn");
  static final ProcessVariable<Instant> DECISION_AT = ProcessVariable.instant("pauseDecisionAt");
  static final ProcessVariable<Boolean> CLOCK_STOPPED = ProcessVariable.flag("clockStopped");

  private PauseVariables() {}
}
