package dk.hjemvej.support.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagram of a release from prison knows. */
final class ReleaseVariables {

  static final ProcessVariable<Instant> PLAN_AT = ProcessVariable.instant("releasePlanAt");
  static final ProcessVariable<LocalDate> PLAN_ON = ProcessVariable.civilDate("releasePlanOn");
  static final ProcessVariable<LocalDate> PLAN_DUE_ON =
      ProcessVariable.civilDate("releasePlanDueOn");

  private ReleaseVariables() {}
}
