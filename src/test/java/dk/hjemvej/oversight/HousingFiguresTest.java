package dk.hjemvej.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.HousingFigures.Allocated;
import dk.hjemvej.oversight.HousingFigures.Declined;
import dk.hjemvej.oversight.HousingFigures.LeftOut;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many were allocated a home, by source and month, after how long; and which homes were lost.
 */
@PathwayTest
class HousingFiguresTest {

  private static final YearMonth JANUARY = YearMonth.parse("2026-01");
  private static final YearMonth MARCH = YearMonth.parse("2026-03");

  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private HousingFigures.Register figures;
  @Autowired private JdbcClient jdbc;

  private HousingRows rows;
  private CaseNumber one;
  private CaseNumber two;

  @BeforeEach
  void two_young_people() {
    time.startsAt("2026-01-02T10:00");
    rows = new HousingRows(jdbc);
    one = journey.metOnTheStreet().caseNumber();
    two = journey.metOnTheStreet().caseNumber();
    rows.attempt(one, 1, "2026-01-02");
    rows.attempt(two, 1, "2026-01-22");
  }

  @Test
  void nobody_with_a_home_counts_nobody() {
    assertThat(figures.of(JANUARY, MARCH).allocated()).isEmpty();
    assertThat(figures.of(JANUARY, MARCH).people()).isZero();
  }

  @Test
  void allocated_homes_are_counted_by_month_and_source_with_the_days_waited() {
    rows.accepted(one, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-01-31");
    rows.accepted(two, 1, rows.home("Prøvevej 2", "YOUTH_HOME", 2900), "2026-01-31");
    rows.keys(one, 1, "2026-02-11");
    rows.attempt(two, 2, "2026-02-20");
    rows.accepted(two, 2, rows.home("Prøvevej 3", "PRIVATE", 2900), "2026-03-02");

    assertThat(figures.of(JANUARY, MARCH).allocated())
        .containsExactly(
            new Allocated(JANUARY, "YOUTH_HOME", 2, 2, 19, 29, 40),
            new Allocated(MARCH, "PRIVATE", 1, 1, 10, 10, null));
    assertThat(figures.of(JANUARY, MARCH).people()).isEqualTo(2);
  }

  @Test
  void the_last_day_of_a_month_belongs_to_it_and_other_months_are_not_counted() {
    rows.accepted(one, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-01-31");
    rows.accepted(two, 1, rows.home("Prøvevej 2", "YOUTH_HOME", 2900), "2026-02-01");

    assertThat(figures.of(JANUARY, JANUARY).people()).isEqualTo(1);
    assertThat(figures.of(MARCH, MARCH).people()).isZero();
  }

  @Test
  void a_home_that_fell_through_or_was_declined_is_not_allocated() {
    rows.fellThrough(one, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-01-31");
    rows.declined(two, 1, rows.home("Prøvevej 2", "YOUTH_HOME", 2900), "RENT", "2026-01-31");

    HousingFigures found = figures.of(JANUARY, MARCH);
    assertThat(found.people()).isZero();
    assertThat(found.declined()).containsExactly(new Declined(JANUARY, "RENT", 1));
  }

  @Test
  void homes_lost_to_rent_and_study_requirement_are_counted_alone_and_among_other_reasons() {
    int dear = rows.home("Prøvevej 1", "QUARTER_RULE", 3450);
    int dearWithStudies = rows.home("Prøvevej 2", "QUARTER_RULE", 3450);
    int studies = rows.home("Prøvevej 3", "YOUTH_HOME", 2900);
    rows.leftOut(one, 1, dear, "RENT_CEILING", "2026-01-10T12:00:00Z");
    rows.leftOut(two, 1, dear, "RENT_CEILING MAX_RENT", "2026-01-25T12:00:00Z");
    rows.leftOut(one, 1, dearWithStudies, "RENT_CEILING STUDY_REQUIREMENT", "2026-01-10T12:00:00Z");
    rows.leftOut(one, 1, studies, "STUDY_REQUIREMENT", "2026-01-31T23:30:00Z");

    assertThat(figures.of(JANUARY, MARCH).leftOut())
        .containsExactly(
            new LeftOut(JANUARY, "RENT", 2, 1, 2),
            new LeftOut(JANUARY, "STUDY_REQUIREMENT", 1, 0, 0),
            new LeftOut(YearMonth.parse("2026-02"), "STUDY_REQUIREMENT", 1, 1, 1));
  }

  @Test
  void a_home_that_is_also_too_large_was_not_lost_to_rent_alone() {
    int home = rows.home("Prøvevej 1", "QUARTER_RULE", 3450);
    rows.leftOut(one, 1, home, "MAX_RENT TOO_LARGE", "2026-01-10T12:00:00Z");

    assertThat(figures.of(JANUARY, MARCH).leftOut())
        .containsExactly(new LeftOut(JANUARY, "RENT", 1, 0, 0));
  }

  @Test
  void who_has_accepted_a_home_looks_for_none_any_more() {
    rows.looking(one, 1, "2026-01-02");
    rows.looking(two, 1, "2026-01-22");
    assertThat(figures.of(JANUARY, MARCH).looking())
        .isEqualTo(new HousingFigures.Looking(2, LocalDate.parse("2026-01-02")));

    rows.accepted(one, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-01-31");
    assertThat(figures.of(JANUARY, MARCH).looking())
        .isEqualTo(new HousingFigures.Looking(1, LocalDate.parse("2026-01-22")));
  }
}
