package dk.hjemvej.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.oversight.OutcomeFigures.Development;
import dk.hjemvej.oversight.OutcomeFigures.Ended;
import dk.hjemvej.oversight.OutcomeFigures.Homes;
import dk.hjemvej.oversight.OutcomeFigures.Points;
import dk.hjemvej.oversight.OutcomeFigures.Purpose;
import dk.hjemvej.scenario.support.PathwayTest;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What counts as started, finished and open, and as a home of one's own, on the edges. */
@PathwayTest
class OutcomeFiguresTest {

  private static final YearMonth JANUARY = YearMonth.parse("2025-01");
  private static final YearMonth DECEMBER = YearMonth.parse("2025-12");

  @Autowired private OutcomeFigures.Register figures;
  @Autowired private SupportCases cases;
  @Autowired private Submissions submissions;
  @Autowired private JdbcClient jdbc;

  @Test
  void nobody_started_is_nobody_counted() {
    OutcomeFigures none = figures.of(JANUARY, DECEMBER);
    assertThat(none.started()).isZero();
    assertThat(none.homes()).isEqualTo(new Homes(0, 0, 0, null, 80, 90));
    assertThat(figures.first()).isEmpty();
  }

  @Test
  void a_course_starts_with_its_first_phase_and_not_with_the_preparation() {
    youth().course(1, "CTI", "cti", "2025-01-15");
    started("2024-12-31");
    started("2025-01-01");
    started("2025-12-31");
    started("2026-01-01");
    youth().course(1, "ICM", "icm", "2025-02-01");

    assertThat(figures.of(JANUARY, DECEMBER).started()).isEqualTo(2);
    assertThat(figures.first()).contains(YearMonth.parse("2024-12"));
  }

  @Test
  void
      a_course_is_finished_on_the_last_day_of_the_period_and_still_open_when_closed_the_day_after() {
    finished("2025-12-31", "PURPOSE_FULLY_MET");
    finished("2026-01-01", "PURPOSE_FULLY_MET");
    started("2025-03-01");

    OutcomeFigures found = figures.of(JANUARY, DECEMBER);
    assertThat(found.finished()).isEqualTo(1);
    assertThat(found.open()).isEqualTo(2);
    assertThat(found.ended()).containsExactly(new Ended("PURPOSE_FULLY_MET", 1));
  }

  @Test
  void each_way_to_end_is_counted_as_what_it_is() {
    finished("2025-12-01", "PURPOSE_FULLY_MET");
    finished("2025-12-01", "PURPOSE_PARTLY_MET");
    finished("2025-12-01", "ENDED_EARLY");
    finished("2025-12-01", "LOST_CONTACT");
    finished("2025-12-01", "MOVED_MUNICIPALITY");
    finished("2025-12-01", "NEED_CHANGED");
    started("2025-03-01")
        .courseClosed(1, "2025-12-01", "NEED_CHANGED")
        .course(2, "ICM", "icm", "2025-12-01");

    OutcomeFigures found = figures.of(JANUARY, DECEMBER);
    assertThat(found.purpose()).isEqualTo(new Purpose(1, 1, 2, 2, 1));
    assertThat(found.finished()).isEqualTo(7);
    assertThat(found.ended()).contains(new Ended("NEED_CHANGED", 2));
  }

  @Test
  void who_has_cti_twice_is_two_courses_and_one_person() {
    started("2025-01-02")
        .courseClosed(1, "2025-04-01", "NEED_CHANGED")
        .course(2, "CTI", "cti", "2025-05-01")
        .phase(2, 1, "2025-05-01");

    OutcomeFigures found = figures.of(JANUARY, DECEMBER);
    assertThat(found.started()).isEqualTo(2);
    assertThat(found.people()).isEqualTo(1);
    assertThat(found.open()).isEqualTo(1);
  }

  @Test
  void the_newest_measurement_says_how_somebody_lives() {
    finished("2025-10-01", "PURPOSE_FULLY_MET")
        .measured(1, "START", "2025-01-02", "HOMELESS", null)
        .measured(1, "CLOSING", "2025-10-01", "OWN_HOME_NO_SUPPORT", null);
    finished("2025-06-01", "PURPOSE_FULLY_MET")
        .measured(1, "CLOSING", "2025-06-01", "OWN_HOME_WITH_SUPPORT", null)
        .measured(1, "FOLLOW_UP_3M", "2025-09-01", null, "YES");
    finished("2025-06-01", "PURPOSE_FULLY_MET")
        .measured(1, "CLOSING", "2025-06-01", "OWN_HOME_WITH_SUPPORT", null)
        .measured(1, "FOLLOW_UP_3M", "2025-12-31", null, "NO");
    finished("2025-06-01", "PURPOSE_FULLY_MET")
        .measured(1, "CLOSING", "2025-06-01", "OWN_HOME_WITH_SUPPORT", null)
        .measured(1, "FOLLOW_UP_3M", "2026-01-01", null, "NO");
    finished("2025-06-01", "LOST_CONTACT").measured(1, "CLOSING", "2025-06-01", "UNKNOWN", null);
    finished("2025-06-01", "LOST_CONTACT");

    assertThat(figures.of(JANUARY, DECEMBER).homes()).isEqualTo(new Homes(4, 3, 1, 50, 80, 90));
  }

  @Test
  void points_of_fewer_than_five_are_not_shown() {
    for (int points = 1; points <= 4; points++) {
      developed(2, points);
    }
    assertThat(figures.of(JANUARY, DECEMBER).development())
        .containsExactly(
            new Development("NETWORK", "START", 4, null),
            new Development("NETWORK", "CLOSING", 4, null));

    developed(2, 5);
    assertThat(figures.of(JANUARY, DECEMBER).development())
        .containsExactly(
            new Development("NETWORK", "START", 5, new Points(new BigDecimal("2.0"), 0, 5, 0)),
            new Development("NETWORK", "CLOSING", 5, new Points(new BigDecimal("3.0"), 3, 1, 1)));
  }

  private void developed(int start, int closing) {
    finished("2025-10-01", "PURPOSE_FULLY_MET")
        .measured(1, "START", "2025-01-02", "HOMELESS", null)
        .scored(1, "START", "NETWORK", start)
        .measured(1, "CLOSING", "2025-10-01", "OWN_HOME_NO_SUPPORT", null)
        .scored(1, "CLOSING", "NETWORK", closing);
  }

  private InventedWay finished(String on, String outcome) {
    return started("2025-03-01").courseClosed(1, on, "CASE_CLOSED").caseClosed(outcome);
  }

  private InventedWay started(String on) {
    return youth().course(1, "CTI", "cti", on).phase(1, 1, on);
  }

  private InventedWay youth() {
    return new InventedWay(jdbc, submissions, cases.open("test"));
  }
}
