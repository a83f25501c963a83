package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.support.ContactPlan;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the diagrams know about the contact with a citizen. */
final class ContactVariables {

  static final ProcessVariable<String> CONTACT_INTERVAL = ProcessVariable.text("contactInterval");
  static final ProcessVariable<String> SILENCE_LIMIT = ProcessVariable.text("silenceLimit");
  static final ProcessVariable<LocalDate> NEXT_CONTACT_ON =
      ProcessVariable.civilDate("nextContactOn");
  static final ProcessVariable<LocalDate> NEXT_CONTACT_DUE =
      ProcessVariable.civilDate("nextContactDue");
  static final ProcessVariable<LocalDate> SILENCE_DUE = ProcessVariable.civilDate("silenceDue");
  static final ProcessVariable<Instant> CONTACT_OVERDUE_AT =
      ProcessVariable.instant("contactOverdueAt");
  static final ProcessVariable<Instant> SILENCE_AT = ProcessVariable.instant("silenceAt");
  static final ProcessVariable<Integer> CONTACT_EVERY_DAYS =
      ProcessVariable.number("contactEveryDays");
  static final ProcessVariable<Boolean> COURSE_PAUSED = ProcessVariable.flag("coursePaused");
  static final ProcessVariable<Boolean> CONTACT_COUNTS = ProcessVariable.flag("contactCounts");

  private ContactVariables() {}

  /** The last days for contact, and the moments at which they are over. */
  static void writeDates(VariableScope scope, ContactPlan plan, CivilTime time) {
    NEXT_CONTACT_DUE.writeTo(scope, plan.nextContactDue());
    CONTACT_OVERDUE_AT.writeTo(scope, time.endOfDay(plan.nextContactDue()));
    SILENCE_DUE.writeTo(scope, plan.silenceDue());
    SILENCE_AT.writeTo(scope, time.endOfDay(plan.silenceDue()));
  }
}
