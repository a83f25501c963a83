package dk.hjemvej.housing.process;

import static java.util.stream.Collectors.joining;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.DanishMoney;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.Declines;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.Offers;
import dk.hjemvej.housing.Offers.Offer;
import dk.hjemvej.housing.Offers.State;
import dk.hjemvej.housing.Vacancies;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The home that is offered, why, and what was answered before, for those who talk about it. */
@Component
class OfferShown implements FormValues {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Offers offers;
  private final Vacancies vacancies;
  private final HousingAreas areas;
  private final DeclineRule rule;

  OfferShown(Offers offers, Vacancies vacancies, HousingAreas areas, DeclineRule rule) {
    this.offers = offers;
    this.vacancies = vacancies;
    this.areas = areas;
    this.rule = rule;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    List<Offer> attempt = offers.ofAttempt(youth);
    Map<String, Object> shown = new HashMap<>();
    if (!attempt.isEmpty()) {
      shown.put("offerDeclines", before(attempt));
    }
    attempt.stream()
        .filter(offer -> offer.state() == State.OPEN)
        .findFirst()
        .ifPresent(open -> show(open, attempt, shown));
    return shown;
  }

  private void show(Offer open, List<Offer> attempt, Map<String, Object> shown) {
    shown.put("offeredHome", home(vacancies.find(open.unitId()).orElseThrow()));
    shown.put("offerAnswerBy", DanishDate.of(open.answerBy()));
    shown.put("offerWhy", open.why().isEmpty() ? "Det er ikke noteret." : sentence(open.why()));
    shown.put(
        "offerWarning", rule.after(open.source(), Declines.among(attempt).counted()).warning());
  }

  private String home(Home home) {
    return """
    - **%s**, %s
    - %s om måneden, %d m², %s
    - Ledig fra %s
    - %s, %s
    - Studiepligt: %s
    - Tilgængelighed: %s"""
        .formatted(
            home.address(),
            areas.label(home.area()),
            DanishMoney.of(home.rent()),
            home.sizeM2(),
            home.rooms() == 1 ? "1 værelse" : home.rooms() + " værelser",
            DanishDate.of(home.availableFrom()),
            home.landlord(),
            home.source().label(),
            home.studyRequirement() ? "ja" : "nej",
            home.accessibility().isEmpty()
                ? "ikke oplyst"
                : home.accessibility().stream()
                    .sorted()
                    .map(Accessibility::label)
                    .collect(joining(", ")));
  }

  private String before(List<Offer> attempt) {
    String lines =
        attempt.stream()
            .filter(offer -> offer.state() != State.OPEN)
            .map(this::line)
            .collect(joining("\n"));
    return lines.isEmpty()
        ? "Det er den første bolig, borgeren får tilbudt."
        : lines
            + "\n\nAfslag, der tæller: %d. Et afslag får ingen følger for borgeren hos os."
                .formatted(Declines.among(attempt).counted());
  }

  private String line(Offer offer) {
    return "- "
        + OfferWords.of(vacancies.find(offer.unitId()).orElseThrow(), offer)
        + switch (offer.state()) {
          case OPEN, ACCEPTED -> "";
          default -> offer.counts() ? " (tæller)" : " (tæller ikke)";
        };
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(DANISH) + words.substring(1) + ".";
  }
}
