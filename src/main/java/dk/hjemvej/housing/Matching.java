package dk.hjemvej.housing;

import dk.hjemvej.casefile.DanishDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which homes a young person can be offered, in which order, and why the others not (FACTS B-01 to
 * B-03, B-08). A home that is left out is told every reason, so that one changed wish does not
 * promise too much.
 */
public final class Matching {

  /** The best home first: most points, then the lowest rent, then the earliest. */
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::fits)
          .reversed()
          .thenComparing(Match::points, Comparator.reverseOrder())
          .thenComparing(match -> match.home().rent())
          .thenComparing(match -> match.home().availableFrom())
          .thenComparing(match -> match.home().id());

  /**
   * Who looks for a home.
   *
   * @param offered homes that have been offered before
   * @param today civil date
   */
  public record Seeker(HousingWish wish, Means means, Set<Integer> offered, LocalDate today) {}

  private final MatchSettings settings;
  private final HousingAreas areas;

  public Matching(MatchSettings settings, HousingAreas areas) {
    this.settings = settings;
    this.areas = areas;
  }

  /** Every home with its verdict: those that fit come first, the best at the head. */
  public List<Match> match(Seeker seeker, Collection<Home> homes, MatchWeights weights) {
    return homes.stream().map(home -> match(seeker, home, weights)).sorted(BEST_FIRST).toList();
  }

  private Match match(Seeker seeker, Home home, MatchWeights weights) {
    Map<LeftOut, String> against = against(seeker, home);
    if (!against.isEmpty()) {
      return new Match(
          home,
          Collections.unmodifiableSet(against.keySet()),
          0,
          String.join("; ", against.values()));
    }
    List<String> speaksForIt = new ArrayList<>();
    speaksForIt.add(rentFits(seeker, home));
    int points = 0;
    if (seeker.wish().areas().contains(home.area())) {
      points += weights.wishedArea();
      speaksForIt.add(
          "ønsket område: %s (%s)"
              .formatted(areas.label(home.area()), points(weights.wishedArea())));
    }
    if (home.area().equals(seeker.wish().networkArea())) {
      points += weights.networkArea();
      speaksForIt.add(
          "tæt på netværket i %s (%s)"
              .formatted(areas.label(home.area()), points(weights.networkArea())));
    }
    return new Match(home, Set.of(), points, String.join("; ", speaksForIt));
  }

  private Map<LeftOut, String> against(Seeker seeker, Home home) {
    HousingWish wish = seeker.wish();
    Map<LeftOut, String> against = new EnumMap<>(LeftOut.class);
    if (home.state() != Home.State.FREE) {
      against.put(LeftOut.NOT_FREE, "er ikke ledig");
    }
    if (!seeker.means().known()) {
      against.put(LeftOut.INCOME_UNKNOWN, "borgers ydelse er ikke kendt endnu");
    }
    seeker
        .means()
        .findCeiling()
        .filter(ceiling -> home.rent() > ceiling)
        .ifPresent(
            ceiling ->
                against.put(
                    LeftOut.RENT_CEILING,
                    "husleje %s over loftet %s"
                        .formatted(DanishMoney.of(home.rent()), DanishMoney.of(ceiling))));
    if (home.rent() > wish.maxRent()) {
      against.put(
          LeftOut.MAX_RENT,
          "husleje %s over borgers eget maksimum %s"
              .formatted(DanishMoney.of(home.rent()), DanishMoney.of(wish.maxRent())));
    }
    if (home.studyRequirement() && !wish.meetsStudyRequirement()) {
      against.put(LeftOut.STUDY_REQUIREMENT, "studiepligt, som borger ikke kan honorere");
    }
    if (!home.accessibility().containsAll(wish.accessibility())) {
      against.put(LeftOut.ACCESSIBILITY, "mangler: " + missing(wish, home));
    }
    if (wish.exclusions().contains(home.area())) {
      against.put(LeftOut.EXCLUDED_AREA, "fravalgt område: " + areas.label(home.area()));
    }
    size(wish, home, against);
    if (home.availableFrom().isAfter(seeker.today().plus(settings.lookAhead()))) {
      against.put(
          LeftOut.NOT_YET_AVAILABLE, "er først ledig " + DanishDate.of(home.availableFrom()));
    }
    if (!wish.sources().contains(home.source())) {
      against.put(LeftOut.SOURCE_NOT_APPLIED, "ansøgningen omfatter ikke " + home.source().label());
    }
    if (home.allocationRight() && !wish.mayBeAllocated()) {
      against.put(LeftOut.NEEDS_ALLOCATION, "kræver godkendelse fra boligsocial anvisning");
    }
    if (seeker.offered().contains(home.id())) {
      against.put(LeftOut.ALREADY_OFFERED, "er tilbudt borger før");
    }
    return against;
  }

  private void size(HousingWish wish, Home home, Map<LeftOut, String> against) {
    int largest = settings.largestFor(wish.household());
    if (home.sizeM2() > largest) {
      against.put(
          LeftOut.TOO_LARGE,
          "%d m² er over %d m², som er det største til %s"
              .formatted(home.sizeM2(), largest, persons(wish.household())));
    }
    if (home.rooms() < settings.roomsFor(wish.household())) {
      against.put(
          LeftOut.TOO_SMALL,
          "%d værelser er for lidt til %s"
              .formatted(home.rooms(), persons(wish.household()))
              .replace("1 værelser", "1 værelse"));
    }
  }

  private static String rentFits(Seeker seeker, Home home) {
    return seeker
        .means()
        .findCeiling()
        .map(
            ceiling ->
                "husleje %s inden for loftet %s"
                    .formatted(DanishMoney.of(home.rent()), DanishMoney.of(ceiling)))
        .orElseGet(
            () ->
                "husleje %s inden for borgers eget maksimum %s"
                    .formatted(
                        DanishMoney.of(home.rent()), DanishMoney.of(seeker.wish().maxRent())));
  }

  private static String missing(HousingWish wish, Home home) {
    return wish.accessibility().stream()
        .filter(need -> !home.accessibility().contains(need))
        .sorted()
        .map(need -> need.label().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String persons(int household) {
    return household == 1 ? "1 person" : household + " personer";
  }

  private static String points(int points) {
    return points == 1 ? "1 point" : points + " point";
  }
}
