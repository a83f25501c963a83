package dk.hjemvej.intake;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.intake.Consent.Basis;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * With whom we share because the young person allows it. What the law is the ground for, the duty
 * to notify and acute danger ask nobody here: no consent, and no withdrawal, stops them.
 */
@Component
public class Sharing {

  private final Consents consents;
  private final CivilTime time;

  Sharing(Consents consents, CivilTime time) {
    this.consents = consents;
    this.time = time;
  }

  /** The partners with whom consent is the ground today. */
  public List<Partner> onConsent(CaseNumber youth) {
    return consents.of(youth).stream()
        .filter(consent -> consent.basis() == Basis.CONSENT)
        .filter(consent -> !time.today().isAfter(consent.validUntil()))
        .map(Consent::partner)
        .toList();
  }

  /**
   * Stops sharing with these partners at once where consent is the ground.
   *
   * @throws RefusedAnswer when it is with none of them
   */
  public void stop(CaseNumber youth, List<Partner> partners) {
    List<Partner> given =
        consents.of(youth).stream()
            .filter(consent -> consent.basis() == Basis.CONSENT)
            .map(Consent::partner)
            .filter(partners::contains)
            .toList();
    if (given.isEmpty()) {
      throw new RefusedAnswer(
          "withdrawnPartners",
          "»Hvem skal vi ikke længere dele med?«: med dem deles der intet på samtykke i dag.");
    }
    consents.withdraw(youth, given);
  }

  /**
   * From today we share with these partners because the young person allows it.
   *
   * @throws RefusedAnswer when the enrolment has not asked yet, which would say the opposite later,
   *     or the law is the ground already: a withdrawal would then stop what needs no consent
   */
  public void give(CaseNumber youth, GivenConsent given) {
    List<Consent> standing = consents.of(youth);
    if (standing.isEmpty()) {
      throw new RefusedAnswer(
          "caseNumber", "»Sagsnr.«: samtykke bliver først indhentet ved indskrivningen.");
    }
    String byLaw =
        standing.stream()
            .filter(consent -> consent.basis() == Basis.STATUTE)
            .map(Consent::partner)
            .filter(given.partners()::contains)
            .map(Partner::label)
            .collect(Collectors.joining(", "));
    if (!byLaw.isEmpty()) {
      throw new RefusedAnswer(
          "consentGivenTo",
          "»Hvem må vi dele med?«: loven giver allerede grundlag for at dele med %s."
              .formatted(byLaw));
    }
    consents.give(youth, given);
  }

  /** The partners whose consent was withdrawn and not given again. */
  public List<Partner> withdrawn(CaseNumber youth) {
    return consents.withdrawn(youth);
  }
}
