package dk.hjemvej.assignment;

import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.RefusedAnswer;
import java.time.LocalDate;

/**
 * Which legal basis and which authority an age allows, on the day of the decision (PATHWAY §§ 7 and
 * 14). The age counts on that day and not when the task was opened: nobody is stuck who turns 18 in
 * between.
 */
public record LegalAge(ProgrammeAge programme, YouthSupportAge youthSupport) {

  /**
   * @throws RefusedAnswer in Danish, naming the field
   */
  public void check(MethodDecision decision, LocalDate birthDate) {
    int years = ProgrammeAge.years(birthDate, decision.decidedOn());
    boolean minor = years < programme.adult();
    if (minor != (decision.basis() == LegalBasis.CHILDRENS_ACT)) {
      throw new RefusedAnswer(
          "legalBasis",
          minor
              ? "»Lovgrundlag«: Er borgeren under 18 år på afgørelsens dato, er Barnets Lov § 32 det eneste lovgrundlag."
              : "»Lovgrundlag«: Barnets Lov § 32 kan kun bruges, når borgeren er under 18 år på afgørelsens dato.");
    }
    if (minor && decision.decidedBy() != DecidedBy.CHILDREN_AUTHORITY) {
      throw new RefusedAnswer(
          "decidedBy",
          "»Truffet af«: Er borgeren under 18 år, træffer børne- og ungemyndigheden afgørelsen.");
    }
    if (decision.basis() == LegalBasis.YOUTH_SUPPORT && !youthSupport.includes(years)) {
      throw new RefusedAnswer(
          "legalBasis",
          "»Lovgrundlag«: Ungestøtte kan kun gives fra %d til og med %d år."
              .formatted(youthSupport.minAge(), youthSupport.maxAge()));
    }
  }
}
