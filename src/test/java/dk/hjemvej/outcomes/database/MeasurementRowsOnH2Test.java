package dk.hjemvej.outcomes.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.outcomes.DevelopmentArea;
import dk.hjemvej.outcomes.Measured;
import dk.hjemvej.outcomes.Moment;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class MeasurementRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension
  final CaseOnH2 h2 = new CaseOnH2("V02__case_record", "V30__method_course", "V110__measurement");

  private JdbcClient jdbc;
  private MeasurementTable measurements;

  @BeforeEach
  void opensACase() {
    jdbc = h2.jdbc();
    measurements = new MeasurementTable(jdbc);
  }

  @Test
  void a_start_belongs_to_the_next_course_and_everything_else_to_the_newest() {
    measurements.record(YOUTH, Moment.START, DAY, answers(), points(2));
    course(1);
    measurements.record(YOUTH, Moment.PHASE1_END, DAY.plusMonths(3), answers(), points(3));
    measurements.record(YOUTH, Moment.START, DAY.plusMonths(4), answers(), points(3));
    course(2);
    measurements.record(YOUTH, Moment.CLOSING, DAY.plusYears(1), answers(), points(4));
    measurements.record(YOUTH, Moment.FOLLOW_UP_3M, DAY.plusYears(2), answers(), points(5));

    assertThat(rows())
        .containsExactly(
            "1 START 2", "1 PHASE1_END 3", "2 START 3", "2 CLOSING 4", "2 FOLLOW_UP_3M 5");
  }

  @Test
  void the_newest_answer_replaces_the_row_and_a_correction_changes_its_own_row_only() {
    long first = answers();
    measurements.record(YOUTH, Moment.START, DAY, first, points(2));
    long second = answers();
    measurements.record(YOUTH, Moment.START, DAY, second, points(3));
    measurements.record(YOUTH, Moment.CLOSING, DAY, answers(), points(4));

    measurements.correct(first, answers(), points(1));
    assertThat(rows()).containsExactly("1 START 3", "1 CLOSING 4");
    measurements.correct(second, answers(), points(5));
    assertThat(rows()).containsExactlyInAnyOrder("1 START 5", "1 CLOSING 4");
  }

  private static Measured points(int points) {
    return new Measured("HOMELESS", null, null, Map.of(DevelopmentArea.NETWORK, points));
  }

  private void course(int number) {
    jdbc.sql(
            """
            insert into method_course
              (case_number, course_no, method, worker, provider, decided_on, started_on)
            values (?, ?, 'CTI', 'cti', 'MUNICIPALITY', ?, ?)
            """)
        .params(YOUTH.value(), number, DAY, DAY)
        .update();
  }

  private long answers() {
    jdbc.sql(
            """
            insert into submission (case_number, process_key, process_instance_id, element_id,
              form_id, deployment_id, submitted_by, submitted_at, answers)
            values (?, 'p', 'i', 'e', 'f', 'd', 'test', current_timestamp, '{}')
            """)
        .param(YOUTH.value())
        .update();
    return jdbc.sql("select max(id) from submission").query(Long.class).single();
  }

  private List<String> rows() {
    return jdbc.sql(
            """
            select m.course_no, m.moment, a.points from measurement m
            join measured_area a on a.case_number = m.case_number and a.course_no = m.course_no
              and a.moment = m.moment
            order by m.course_no, m.submission_id
            """)
        .query((row, n) -> "%d %s %d".formatted(row.getInt(1), row.getString(2), row.getInt(3)))
        .list();
  }
}
