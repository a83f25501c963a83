package dk.hjemvej.housing.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.InventedHomes;
import dk.hjemvej.housing.LeftOut;
import dk.hjemvej.housing.Match;
import dk.hjemvej.housing.SearchSettings;
import dk.hjemvej.housing.Searches.Unseen;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same statements on the database of the first command. */
class SearchRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension
  final CaseOnH2 h2 =
      new CaseOnH2(
          "V02__case_record", "V10__person", "V88__housing", "V89__vacancy", "V91__housing_search");

  private JdbcClient jdbc;
  private SearchTable searches;
  private MatchTable explanations;
  private HousingReferralTable referrals;

  @BeforeEach
  void somebody_who_applied() {
    jdbc = h2.jdbc();
    CivilTime time = h2.time();
    var register = new RegisterInDatabase(jdbc, event -> {});
    searches =
        new SearchTable(jdbc, register, new SearchSettings(List.of(Duration.ofSeconds(10))), time);
    explanations = new MatchTable(jdbc, new JdbcTemplate(h2.database()), time);
    referrals = new HousingReferralTable(jdbc, time, event -> {});
    referrals.open(YOUTH);
    new HousingApplicationTable(jdbc, referrals, time)
        .applied(
            YOUTH,
            new AppliedFor(
                Set.of(HousingSource.PRIVATE),
                true,
                3000,
                1,
                Set.of(),
                Set.of(),
                null,
                Set.of(),
                false));
  }

  @Test
  void a_search_is_unseen_until_it_has_looked_and_again_when_something_changes() {
    searches.begin(YOUTH, 1, DAY, "process");
    assertThat(searches.unseen(1)).isEmpty();
    searches.waitsItsTurn(YOUTH);
    assertThat(searches.unseen(1)).containsExactly(new Unseen(YOUTH, DAY, true));
    searches.looked(YOUTH, 1, referrals.current(YOUTH).changed(), true);
    assertThat(searches.unseen(1)).isEmpty();
    assertThat(searches.unseen(2)).hasSize(1);
    referrals.changed(YOUTH);
    assertThat(searches.unseen(1)).hasSize(1);
    searches.failed(YOUTH);
    assertThat(searches.unseen(1)).isEmpty();
    searches.waitsNoMore(YOUTH);
    assertThat(searches.unseen(2)).isEmpty();
    searches.closed(YOUTH);
    searches.failed(YOUTH);
  }

  @Test
  void many_explanations_are_kept_and_only_differences_written() {
    List<Match> first =
        IntStream.rangeClosed(1, 1_201).mapToObj(no -> leftOut(no, LeftOut.RENT_CEILING)).toList();
    explanations.keep(YOUTH, 1, first, null);
    assertThat(count()).isEqualTo(1_201);
    explanations.keep(YOUTH, 1, List.of(leftOut(1, LeftOut.TOO_LARGE), fits(2)), 2);
    assertThat(count()).isEqualTo(1_201);
    assertThat(explanation(1)).isEqualTo("EXCLUDED TOO_LARGE");
    assertThat(explanation(2)).isEqualTo("OFFERED ");
    explanations.keep(YOUTH, 1, List.of(leftOut(2, LeftOut.ALREADY_OFFERED)), null);
    assertThat(explanation(2)).isEqualTo("OFFERED ");
    assertThat(explanations.offered(YOUTH)).isEmpty();
    assertThat(explanations.leftOut(YOUTH)).isEqualTo(Map.of());
  }

  @Test
  void a_home_that_has_everything_against_it_can_be_explained() {
    explanations.keep(
        YOUTH, 1, List.of(new Match(home(1), EnumSet.allOf(LeftOut.class), 0, "alt")), null);
    assertThat(explanation(1))
        .isEqualTo(
            "EXCLUDED "
                + Arrays.stream(LeftOut.values()).map(Enum::name).collect(Collectors.joining(" ")));
  }

  private static Match leftOut(int no, LeftOut reason) {
    return new Match(home(no), EnumSet.of(reason), 0, reason.label());
  }

  private static Match fits(int no) {
    return new Match(home(no), Set.of(), 30, "passer");
  }

  private static Home home(int no) {
    return InventedHomes.home(no).as(no, Home.State.FREE);
  }

  private int count() {
    return jdbc.sql("select count(*) from housing_match").query(Integer.class).single();
  }

  private String explanation(int unitId) {
    return jdbc.sql("select verdict || ' ' || reasons from housing_match where unit_id = :unit")
        .param("unit", unitId)
        .query(String.class)
        .single();
  }
}
