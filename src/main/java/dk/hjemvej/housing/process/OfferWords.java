package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.housing.DanishMoney;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.Offers.Offer;
import java.util.Locale;

/** What was offered and what came of it, in the same words wherever it is read. */
final class OfferWords {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private OfferWords() {}

  static String of(Home home, Offer offer) {
    return "%s, %s, tilbudt %s: %s"
        .formatted(
            home.address(),
            DanishMoney.of(home.rent()),
            DanishDate.of(offer.offeredOn()),
            answer(offer));
  }

  private static String answer(Offer offer) {
    DeclineReason reason = offer.declineReason();
    return offer.state().label()
        + (reason == null ? "" : ": " + reason.label().toLowerCase(DANISH));
  }
}
