package dk.hjemvej.housing;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A young person leaves a shelter (SEL § 110) for a home. The municipality gets half of the support
 * under § 85 a refunded only when it was decided before the discharge (SEL § 176 a).
 *
 * @param on the day of the discharge
 * @param supportDecided whether support under § 85 a is granted, from that day or earlier
 */
public record Discharge(LocalDate on, boolean supportDecided) {

  private static final String SHELTER = "SHELTER_110";

  /**
   * @param decision the newest answers of the decision on method and support
   */
  public static Discharge of(LocalDate on, Optional<Answers> decision) {
    return new Discharge(on, decision.filter(made -> grants(made, on)).isPresent());
  }

  /**
   * Whether the case record says that the young person lives in a shelter. How somebody came to us
   * says nothing about where they live after a home of their own.
   *
   * @param attempt number of the attempt at a home
   */
  public static boolean livesInShelter(Answers record, int attempt) {
    return record.findText("homelessnessType").filter(SHELTER::equals).isPresent()
        || (attempt == 1 && record.findText("entryRoute").filter(SHELTER::equals).isPresent());
  }

  /**
   * Whether the refund would be lost.
   *
   * @param warnUntil last day of discharge that is looked at
   */
  public boolean losesRefund(LocalDate warnUntil) {
    return !supportDecided && !on.isAfter(warnUntil);
  }

  private static boolean grants(Answers decision, LocalDate on) {
    return decision.findText("legalBasis").filter("SECTION_85A"::equals).isPresent()
        && decision.findText("grant").filter(grant -> !grant.equals("REFUSED")).isPresent()
        && decision.findDate("decidedOn").filter(day -> !day.isAfter(on)).isPresent();
  }
}
