package dk.hjemvej.housing.process;

import static java.util.stream.Collectors.joining;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.Explanations;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingWish;
import dk.hjemvej.housing.HousingWishes;
import dk.hjemvej.housing.LeftOut;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.housing.Offers.Offer;
import dk.hjemvej.housing.Vacancies;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands between a young person and a home, to be read where the search is talked through. */
@Component
class SearchShown implements FormValues {

  private final HousingReferrals referrals;
  private final HousingWishes wishes;
  private final Explanations explanations;
  private final Offers offers;
  private final Vacancies vacancies;

  SearchShown(
      HousingReferrals referrals,
      HousingWishes wishes,
      Explanations explanations,
      Offers offers,
      Vacancies vacancies) {
    this.referrals = referrals;
    this.wishes = wishes;
    this.explanations = explanations;
    this.offers = offers;
    this.vacancies = vacancies;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    Map<String, Object> shown = new HashMap<>();
    if (referrals.newest(youth).isPresent()) {
      shown.put("homesLeftOut", leftOut(youth));
      shown.put("offersSoFar", offers(youth));
      wishes.of(youth).ifPresent(wish -> show(wish, shown));
    }
    return shown;
  }

  /** The wishes as they count now: what was cleared in a review is not in the record. */
  private static void show(HousingWish wish, Map<String, Object> shown) {
    shown.put("maxRent", wish.maxRent());
    shown.put("areas", wish.areas().stream().sorted().toList());
    shown.put("exclusions", wish.exclusions().stream().sorted().toList());
    shown.put("accessibility", wish.accessibility().stream().sorted().map(Enum::name).toList());
    shown.put("canMeetStudyRequirement", wish.meetsStudyRequirement() ? "YES" : "NO");
  }

  private String leftOut(CaseNumber youth) {
    Map<LeftOut, Integer> homes = explanations.leftOut(youth);
    return homes.isEmpty()
        ? "Ingen ledige boliger er valgt fra."
        : homes.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(left -> "- %s: %s".formatted(left.getKey().label(), homes(left.getValue())))
            .collect(joining("\n"));
  }

  private static String homes(int count) {
    return count == 1 ? "1 bolig" : count + " boliger";
  }

  private String offers(CaseNumber youth) {
    List<Offer> made = offers.ofAttempt(youth);
    return made.isEmpty()
        ? "Der er ikke givet noget tilbud endnu."
        : made.stream().map(this::line).collect(joining("\n"));
  }

  private String line(Offer offer) {
    return "- " + OfferWords.of(vacancies.find(offer.unitId()).orElseThrow(), offer);
  }
}
