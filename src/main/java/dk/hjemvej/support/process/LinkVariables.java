package dk.hjemvej.support.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagram of a bridge to somebody knows; to whom, only the case record knows. */
final class LinkVariables {

  static final ProcessVariable<Integer> LINK_NO = ProcessVariable.number("linkNo");
  static final ProcessVariable<String> GROUP = ProcessVariable.text("linkGroup");
  static final ProcessVariable<LocalDate> ATTENDED_ON = ProcessVariable.civilDate("attendedOn");
  static final ProcessVariable<Boolean> ATTENDED = ProcessVariable.flag("linkAttended");
  static final ProcessVariable<Instant> FOLLOW_UP_AT = ProcessVariable.instant("linkFollowUpAt");

  private LinkVariables() {}
}
