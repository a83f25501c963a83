package dk.hjemvej.intake;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what ground we may share with a partner, and what. Consent is for sharing; it is never the
 * ground for helping, and refusing it costs nobody the help.
 *
 * @param scope codes of what may be shared; empty when nothing may
 * @param validUntil civil date, only for {@link Basis#CONSENT}
 */
public record Consent(
    Partner partner, Basis basis, List<String> scope, @Nullable LocalDate validUntil) {

  /** "Grundlag" (PATHWAY § 4). */
  public enum Basis {
    CONSENT,
    STATUTE,
    NONE
  }

  public Consent {
    scope = List.copyOf(scope);
    if ((basis == Basis.CONSENT) != (validUntil != null)) {
      throw new IllegalArgumentException(
          "Consent of %s: wanted a last day exactly for CONSENT, found %s until %s"
              .formatted(partner, basis, validUntil));
    }
  }

  /** Reads what the consent form says about every partner. */
  public static List<Consent> allIn(Answers form) {
    return Arrays.stream(Partner.values()).map(partner -> in(form, partner)).toList();
  }

  private static Consent in(Answers form, Partner partner) {
    return new Consent(
        partner,
        Basis.valueOf(form.text(partner.field("basis"))),
        form.list(partner.field("scope")),
        form.findDate(partner.field("validUntil")).orElse(null));
  }
}
