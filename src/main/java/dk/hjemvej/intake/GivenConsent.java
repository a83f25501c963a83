package dk.hjemvej.intake;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.List;

/**
 * A consent given after the enrolment: again after it was withdrawn, to somebody new, or for
 * longer.
 *
 * @param scope codes of what may be shared
 * @param until civil date, the last day
 */
public record GivenConsent(List<Partner> partners, List<String> scope, LocalDate until, How how) {

  /** "Hvordan har borgeren sagt det?" */
  public enum How {
    SPOKEN,
    WRITTEN,
    OTHER
  }

  public GivenConsent {
    partners = List.copyOf(partners);
    scope = List.copyOf(scope);
  }

  /** Reads the form "Registrér samtykke". */
  public static GivenConsent in(Answers form) {
    return new GivenConsent(
        form.list("consentGivenTo").stream().map(Partner::valueOf).toList(),
        form.list("consentScope"),
        form.date("consentUntil"),
        How.valueOf(form.text("consentGivenHow")));
  }
}
