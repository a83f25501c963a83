package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.AgeBand;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.outreach.ContactResult;
import dk.hjemvej.outreach.ContactSoFar;
import dk.hjemvej.outreach.SleepsTonight;
import java.time.Instant;
import java.time.LocalDate;

/** The variables of the outreach diagrams. */
final class OutreachVariables {

  static final ProcessVariable<Boolean> ACUTE_DANGER = ProcessVariable.flag("acuteDanger");
  static final ProcessVariable<SleepsTonight> SLEEPS_TONIGHT =
      ProcessVariable.code("sleepsTonight", SleepsTonight.class);
  static final ProcessVariable<Boolean> NOTIFY_MINOR = ProcessVariable.flag("notifyMinor");
  static final ProcessVariable<String> WANTS_CONTACT = ProcessVariable.text("wantsContact");
  static final ProcessVariable<AgeBand> AGE_BAND = ProcessVariable.code("ageBand", AgeBand.class);
  static final ProcessVariable<ContactResult> CONTACT_RESULT =
      ProcessVariable.code("contactResult", ContactResult.class);
  static final ProcessVariable<ContactSoFar> CONTACT_SO_FAR =
      ProcessVariable.code("contactSoFar", ContactSoFar.class);
  static final ProcessVariable<LocalDate> NEXT_CONTACT_DUE =
      ProcessVariable.civilDate("nextContactDue");
  static final ProcessVariable<Instant> OUTREACH_SILENCE_AT =
      ProcessVariable.instant("outreachSilenceAt");

  static final ProcessVariable<Instant> BUS_SHIFT_ENDS_AT =
      ProcessVariable.instant("busShiftEndsAt");

  private OutreachVariables() {}
}
