package dk.hjemvej.events.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** The variables of the life events' diagrams. */
final class EventVariables {

  static final ProcessVariable<LocalDate> LIFE_EVENT_ON = ProcessVariable.civilDate("lifeEventOn");
  static final ProcessVariable<Boolean> LIFE_EVENT_BEGUN = ProcessVariable.flag("lifeEventBegun");
  static final ProcessVariable<Integer> CRISIS_FOLLOW_UP_NO =
      ProcessVariable.number("crisisFollowUpNo");
  static final ProcessVariable<Instant> CRISIS_CALMED_AT =
      ProcessVariable.instant("crisisCalmedAt");
  static final ProcessVariable<Instant> CRISIS_FOLLOW_UP_AT =
      ProcessVariable.instant("crisisFollowUpAt");
  static final ProcessVariable<Boolean> MORE_FOLLOW_UPS = ProcessVariable.flag("moreFollowUps");

  private EventVariables() {}
}
