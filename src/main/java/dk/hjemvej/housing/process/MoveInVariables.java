package dk.hjemvej.housing.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagrams from the accepted home to the first time in it know. */
final class MoveInVariables {

  static final ProcessVariable<LocalDate> MOVE_IN_ON = ProcessVariable.civilDate("moveInOn");
  static final ProcessVariable<LocalDate> MOVED_IN_ON = ProcessVariable.civilDate("movedInOn");
  static final ProcessVariable<LocalDate> KEYS_RECEIVED_ON =
      ProcessVariable.civilDate("keysReceivedOn");
  static final ProcessVariable<Boolean> LIVES_IN_SHELTER = ProcessVariable.flag("livesInShelter");
  static final ProcessVariable<LocalDate> DISCHARGE_READY_BY =
      ProcessVariable.civilDate("dischargeReadyBy");
  static final ProcessVariable<Instant> FIRST_VISIT_AT = ProcessVariable.instant("firstVisitAt");
  static final ProcessVariable<Instant> STAY_CHECK_AT = ProcessVariable.instant("stayCheckAt");
  static final ProcessVariable<LocalDate> STAY_CHECK_SINCE =
      ProcessVariable.civilDate("stayCheckSince");
  static final ProcessVariable<Boolean> VISITED = ProcessVariable.flag("visited");

  private MoveInVariables() {}
}
