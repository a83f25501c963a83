package dk.hjemvej.coordination.process;

import dk.hjemvej.casefile.Method;
import dk.hjemvej.coordination.PlaceReply;
import dk.hjemvej.coordination.PlanKind;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reservation;
import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;
import java.time.LocalDate;

/** What the diagrams of coordination and of the waiting list route by. */
final class CoordinationVariables {

  /** The method that was decided and a place is looked for in. */
  static final ProcessVariable<Method> CHOSEN_METHOD =
      ProcessVariable.code("chosenMethod", Method.class);

  /** The method a case changes to. */
  static final ProcessVariable<Method> TO_METHOD = ProcessVariable.code("toMethod", Method.class);

  static final ProcessVariable<Pool> POOL = ProcessVariable.code("pool", Pool.class);
  static final ProcessVariable<Reservation> COORDINATION_PLACE =
      ProcessVariable.code("coordinationPlace", Reservation.class);
  static final ProcessVariable<Reservation> METHOD_PLACE =
      ProcessVariable.code("methodPlace", Reservation.class);
  static final ProcessVariable<PlaceReply> CONFIRMED =
      ProcessVariable.code("confirmed", PlaceReply.class);
  static final ProcessVariable<PlaceReply> PLACE_ANSWER =
      ProcessVariable.code("placeAnswer", PlaceReply.class);
  static final ProcessVariable<Instant> CONFIRM_BY = ProcessVariable.instant("confirmBy");
  static final ProcessVariable<Instant> WAITING_CONTACT_AT =
      ProcessVariable.instant("waitingContactAt");

  /** The civil day the case got its rank. */
  static final ProcessVariable<LocalDate> WAITING_SINCE = ProcessVariable.civilDate("waitingSince");

  static final ProcessVariable<Boolean> ACUTE_DANGER = ProcessVariable.flag("acuteDanger");
  static final ProcessVariable<PlanKind> PLAN_KIND =
      ProcessVariable.code("planKind", PlanKind.class);
  static final ProcessVariable<LocalDate> EXEMPT_UNTIL = ProcessVariable.civilDate("exemptUntil");
  static final ProcessVariable<Instant> EXEMPTION_ENDS_AT =
      ProcessVariable.instant("exemptionEndsAt");

  private CoordinationVariables() {}
}
