package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.housing.Matching.Seeker;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which home fits, which comes first, and what a caseworker can tell about the others. */
class MatchingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Means LOW_BENEFIT = new Means(true, 3000);
  private static final Means WAGES = new Means(true, null);
  private static final MatchWeights WEIGHTS = new MatchWeights(3, 7, 40, 20, 10);

  private final Matching matching =
      new Matching(
          new MatchSettings(65, 20, 2, Period.ofMonths(3)),
          new HousingAreas(Map.of("VALBY", "Valby", "VANLOESE", "Vanløse", "OUTSIDE", "Ude")));

  @ParameterizedTest
  @CsvSource({"2999, true", "3000, true", "3001, false", "3450, false"})
  void a_rent_over_the_ceiling_is_too_much(int rent, boolean fits) {
    assertThat(one(wish().build(), LOW_BENEFIT, home().rent(rent).build()).fits()).isEqualTo(fits);
  }

  @Test
  void the_ceiling_is_told_in_kroner() {
    Match match = one(wish().build(), LOW_BENEFIT, home().rent(3450).build());
    assertThat(match.reasons()).containsExactly(LeftOut.RENT_CEILING);
    assertThat(match.explanation()).isEqualTo("husleje 3.450 kr. over loftet 3.000 kr.");
  }

  @ParameterizedTest
  @CsvSource({"5000, true", "5001, false"})
  void the_own_maximum_holds_where_no_ceiling_does(int rent, boolean fits) {
    Match match = one(wish().maxRent(5000).build(), WAGES, home().rent(rent).build());
    assertThat(match.fits()).isEqualTo(fits);
    assertThat(match.explanation())
        .isEqualTo(
            fits
                ? "husleje 5.000 kr. inden for borgers eget maksimum 5.000 kr."
                : "husleje 5.001 kr. over borgers eget maksimum 5.000 kr.");
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01, true", "2026-06-02, true", "2026-06-03, false"})
  void a_home_is_looked_at_so_far_ahead_and_no_further(LocalDate availableFrom, boolean fits) {
    Match match = one(wish().build(), LOW_BENEFIT, home().availableFrom(availableFrom).build());
    assertThat(match.fits()).isEqualTo(fits);
    if (!fits) {
      assertThat(match.explanation()).isEqualTo("er først ledig den 3. juni 2026");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 65, 1, ",
    "1, 66, 1, '66 m² er over 65 m², som er det største til 1 person'",
    "2, 85, 1, ",
    "2, 86, 1, '86 m² er over 85 m², som er det største til 2 personer'",
    "2, 40, 1, ",
    "3, 40, 1, 1 værelse er for lidt til 3 personer",
    "3, 40, 2, ",
    "5, 40, 2, 2 værelser er for lidt til 5 personer",
  })
  void a_home_has_the_size_of_the_household(int household, int size, int rooms, String against) {
    Match match =
        one(
            wish().household(household).build(),
            LOW_BENEFIT,
            home().size(size).rooms(rooms).build());
    if (against == null) {
      assertThat(match.fits()).isTrue();
    } else {
      assertThat(match.explanation()).isEqualTo(against);
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false, true", "false, true, true", "true, true, true", "true, false, false"})
  void a_study_requirement_is_for_those_who_can_meet_it(
      boolean required, boolean meets, boolean fits) {
    Match match = one(wish().study(meets).build(), LOW_BENEFIT, home().study(required).build());
    assertThat(match.fits()).isEqualTo(fits);
    assertThat(match.reasons()).isSubsetOf(LeftOut.STUDY_REQUIREMENT);
  }

  @Test
  void a_home_offers_everything_that_is_needed_to_get_around() {
    HousingWish wish = wish().needs(Set.of(Accessibility.LIFT, Accessibility.STEP_FREE)).build();
    assertThat(
            one(wish, LOW_BENEFIT, home().offers(Set.of(Accessibility.LIFT)).build()).explanation())
        .isEqualTo("mangler: niveaufri adgang");
    assertThat(one(wish, LOW_BENEFIT, home().offers(Set.of(Accessibility.values())).build()).fits())
        .isTrue();
  }

  @Test
  void an_excluded_area_is_never_offered_even_when_it_is_wished_as_well() {
    HousingWish wish = wish().areas(Set.of("VALBY")).exclusions(Set.of("VALBY")).build();
    assertThat(one(wish, LOW_BENEFIT, home().build()).explanation())
        .isEqualTo("fravalgt område: Valby");
  }

  @Test
  void only_sources_that_were_applied_to() {
    HousingWish wish = wish().sources(Set.of(HousingSource.PRIVATE)).build();
    assertThat(one(wish, LOW_BENEFIT, home().build()).explanation())
        .isEqualTo("ansøgningen omfatter ikke 25 %-reglen");
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "true, false, false", "false, false, true"})
  void allocated_homes_are_for_those_the_office_approved(
      boolean right, boolean approved, boolean fits) {
    Match match = one(wish().approved(approved).build(), LOW_BENEFIT, home().right(right).build());
    assertThat(match.fits()).isEqualTo(fits);
    assertThat(match.reasons()).isSubsetOf(LeftOut.NEEDS_ALLOCATION);
  }

  @ParameterizedTest
  @CsvSource({"FREE, true", "HELD, false", "ALLOCATED, false", "WITHDRAWN, false"})
  void a_home_must_be_free(Home.State state, boolean fits) {
    assertThat(one(wish().build(), LOW_BENEFIT, home().state(state).build()).fits())
        .isEqualTo(fits);
  }

  @Test
  void nothing_fits_before_the_benefit_is_known() {
    Match match = one(wish().build(), Means.UNKNOWN, home().build());
    assertThat(match.reasons()).containsExactly(LeftOut.INCOME_UNKNOWN);
    assertThat(match.explanation()).isEqualTo("borgers ydelse er ikke kendt endnu");
  }

  @Test
  void no_home_is_offered_twice() {
    Match match =
        matching
            .match(
                new Seeker(wish().build(), LOW_BENEFIT, Set.of(1), TODAY),
                List.of(home().build()),
                WEIGHTS)
            .get(0);
    assertThat(match.explanation()).isEqualTo("er tilbudt borger før");
  }

  @Test
  void every_reason_is_told_not_only_the_first() {
    Match match =
        one(
            wish().exclusions(Set.of("VALBY")).build(),
            LOW_BENEFIT,
            home().rent(3450).size(90).study(true).build());
    assertThat(match.reasons())
        .containsExactly(
            LeftOut.RENT_CEILING,
            LeftOut.STUDY_REQUIREMENT,
            LeftOut.EXCLUDED_AREA,
            LeftOut.TOO_LARGE);
    assertThat(match.explanation())
        .isEqualTo(
            "husleje 3.450 kr. over loftet 3.000 kr.; studiepligt, som borger ikke kan honorere;"
                + " fravalgt område: Valby; 90 m² er over 65 m², som er det største til 1 person");
  }

  @Test
  void a_wished_area_counts_more_than_the_network_and_both_count_most() {
    HousingWish wish =
        wish().areas(Set.of("VALBY", "VANLOESE")).network("VALBY").maxRent(9000).build();
    List<Match> ranked =
        matching.match(
            new Seeker(wish, LOW_BENEFIT, Set.of(), TODAY),
            List.of(
                home().id(1).area("OUTSIDE").rent(1000).build(),
                home().id(2).area("VANLOESE").rent(2900).build(),
                home().id(3).area("VALBY").rent(3000).build(),
                home().id(4).area("VALBY").rent(3001).build()),
            WEIGHTS);
    assertThat(ranked).extracting(match -> match.home().id()).containsExactly(3, 2, 1, 4);
    assertThat(ranked).extracting(Match::points).containsExactly(30, 20, 0, 0);
    assertThat(ranked.get(0).explanation())
        .isEqualTo(
            "husleje 3.000 kr. inden for loftet 3.000 kr.; ønsket område: Valby (20 point);"
                + " tæt på netværket i Valby (10 point)");
  }

  @Test
  void among_equals_the_cheapest_then_the_earliest_comes_first() {
    List<Match> ranked =
        matching.match(
            new Seeker(wish().build(), LOW_BENEFIT, Set.of(), TODAY),
            List.of(
                home().id(1).rent(2900).availableFrom(TODAY.plusDays(2)).build(),
                home().id(2).rent(2900).availableFrom(TODAY.plusDays(1)).build(),
                home().id(3).rent(2800).availableFrom(TODAY.plusDays(9)).build()),
            WEIGHTS);
    assertThat(ranked).extracting(match -> match.home().id()).containsExactly(3, 2, 1);
  }

  @Property
  void whatever_fits_can_be_paid_and_stands_before_everything_that_does_not(
      @ForAll List<@IntRange(min = 0, max = 9000) Integer> rents,
      @ForAll @IntRange(min = 0, max = 9000) int ceiling,
      @ForAll @IntRange(min = 0, max = 9000) int maxRent) {
    List<Home> homes =
        IntStream.range(0, rents.size())
            .mapToObj(n -> home().id(n).rent(rents.get(n)).build())
            .toList();
    List<Match> ranked =
        matching.match(
            new Seeker(wish().maxRent(maxRent).build(), new Means(true, ceiling), Set.of(), TODAY),
            homes,
            WEIGHTS);
    assertThat(ranked).extracting(Match::home).containsExactlyInAnyOrderElementsOf(homes);
    assertThat(ranked)
        .allSatisfy(
            match ->
                assertThat(match.fits())
                    .isEqualTo(match.home().rent() <= Math.min(ceiling, maxRent)));
    assertThat(ranked).extracting(Match::fits).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    assertThat(ranked).allSatisfy(match -> assertThat(match.explanation()).isNotBlank());
  }

  private Match one(HousingWish wish, Means means, Home home) {
    return matching.match(new Seeker(wish, means, Set.of(), TODAY), List.of(home), WEIGHTS).get(0);
  }

  private static SomeHome.Wish wish() {
    return new SomeHome.Wish();
  }

  private static SomeHome home() {
    return new SomeHome();
  }
}
