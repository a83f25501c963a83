package dk.hjemvej.support.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagrams of a lost contact know. */
final class LostContactVariables {

  static final ProcessVariable<LocalDate> MISSED_SINCE = ProcessVariable.civilDate("missedSince");
  static final ProcessVariable<Integer> TRY_NO = ProcessVariable.number("tryNo");
  static final ProcessVariable<Boolean> TRIES_LEFT = ProcessVariable.flag("triesLeft");
  static final ProcessVariable<Instant> NEXT_TRY_AT = ProcessVariable.instant("nextTryAt");
  static final ProcessVariable<Boolean> CITIZEN_FOUND = ProcessVariable.flag("citizenFound");
  static final ProcessVariable<Instant> SEARCH_DECISION_AT =
      ProcessVariable.instant("searchDecisionAt");
  static final ProcessVariable<LocalDate> PLACE_KEPT_UNTIL =
      ProcessVariable.civilDate("placeKeptUntil");

  private LostContactVariables() {}
}
