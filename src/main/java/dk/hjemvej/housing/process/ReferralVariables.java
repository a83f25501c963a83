package dk.hjemvej.housing.process;

import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.housing.HousingApplications.Allocation;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagrams of an attempt know: dates and answers, never which home or who. */
final class ReferralVariables {

  static final ProcessVariable<Boolean> REGISTERED = ProcessVariable.flag("registered");
  static final ProcessVariable<LocalDate> RENEW_BY =
      ProcessVariable.civilDate("registrationRenewBy");
  static final ProcessVariable<Instant> RENEW_AT = ProcessVariable.instant("renewRegistrationAt");

  static final ProcessVariable<Allocation> ALLOCATION =
      ProcessVariable.code("allocationResult", Allocation.class);

  static final ProcessVariable<Boolean> PROMISED = ProcessVariable.flag("homePromised");
  static final ProcessVariable<LocalDate> PROMISED_MOVE_IN =
      ProcessVariable.civilDate("promisedMoveIn");
  static final ProcessVariable<Instant> HORIZON_BROKEN_AT =
      ProcessVariable.instant("horizonBrokenAt");

  static final ProcessVariable<Boolean> HOME_LOST = ProcessVariable.flag("homeLost");

  private ReferralVariables() {}
}
