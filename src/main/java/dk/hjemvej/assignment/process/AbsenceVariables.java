package dk.hjemvej.assignment.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagram of an absence knows: user ids and days, nothing about a citizen. */
final class AbsenceVariables {

  static final ProcessVariable<String> ABSENT_WORKER = ProcessVariable.text("absentWorker");
  static final ProcessVariable<String> DEPUTY = ProcessVariable.text("deputy");
  static final ProcessVariable<LocalDate> ABSENT_FROM = ProcessVariable.civilDate("absentFrom");
  static final ProcessVariable<LocalDate> EXPECTED_BACK_ON =
      ProcessVariable.civilDate("expectedBackOn");
  static final ProcessVariable<String> COVERING_DEPUTY = ProcessVariable.text("coveringDeputy");
  static final ProcessVariable<Instant> LONG_ABSENCE_AT = ProcessVariable.instant("longAbsenceAt");
  static final ProcessVariable<Instant> BACK_DUE_AT = ProcessVariable.instant("backDueAt");

  private AbsenceVariables() {}
}
