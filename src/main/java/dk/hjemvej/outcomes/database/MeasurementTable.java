package dk.hjemvej.outcomes.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.outcomes.Measured;
import dk.hjemvej.outcomes.Measurements;
import dk.hjemvej.outcomes.Moment;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of {@code measurement} and {@code measured_area}. */
@Repository
class MeasurementTable implements Measurements {

  private record Row(String caseNumber, int courseNo, String moment) {}

  private final JdbcClient jdbc;

  MeasurementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void record(
      CaseNumber youth, Moment moment, LocalDate measuredOn, long submission, Measured measured) {
    Row row = new Row(youth.value(), course(youth, moment), moment.name());
    forgetAreas(row);
    of(
            row,
            "delete from measurement where case_number = :case and course_no = :course and moment = :moment")
        .update();
    of(
            row,
            """
            insert into measurement (case_number, course_no, moment, measured_on, housing_status,
              still_in_home, purpose_met, submission_id)
            values (:case, :course, :moment, :on, :housing, :still, :purpose, :submission)
            """)
        .param("on", measuredOn)
        .param("housing", measured.housingStatus())
        .param("still", measured.stillInHome())
        .param("purpose", measured.purposeMet())
        .param("submission", submission)
        .update();
    addAreas(row, measured);
  }

  @Override
  public void correct(long wrong, long right, Measured measured) {
    jdbc.sql("select case_number, course_no, moment from measurement where submission_id = :wrong")
        .param("wrong", wrong)
        .query(Row.class)
        .optional()
        .ifPresent(row -> correct(row, right, measured));
  }

  private void correct(Row row, long right, Measured measured) {
    of(
            row,
            """
            update measurement set housing_status = :housing, still_in_home = :still,
              purpose_met = :purpose, submission_id = :right
            where case_number = :case and course_no = :course and moment = :moment
            """)
        .param("housing", measured.housingStatus())
        .param("still", measured.stillInHome())
        .param("purpose", measured.purposeMet())
        .param("right", right)
        .update();
    forgetAreas(row);
    addAreas(row, measured);
  }

  private int course(CaseNumber youth, Moment moment) {
    int newest =
        jdbc.sql("select coalesce(max(course_no), 0) from method_course where case_number = :case")
            .param("case", youth.value())
            .query(Integer.class)
            .single();
    return moment == Moment.START ? newest + 1 : Math.max(newest, 1);
  }

  private void forgetAreas(Row row) {
    of(
            row,
            """
            delete from measured_area
            where case_number = :case and course_no = :course and moment = :moment
            """)
        .update();
  }

  private void addAreas(Row row, Measured measured) {
    measured
        .points()
        .forEach(
            (area, points) ->
                of(
                        row,
                        """
                        insert into measured_area (case_number, course_no, moment, area, points)
                        values (:case, :course, :moment, :area, :points)
                        """)
                    .param("area", area.name())
                    .param("points", points)
                    .update());
  }

  private StatementSpec of(Row row, String sql) {
    return jdbc.sql(sql)
        .param("case", row.caseNumber())
        .param("course", row.courseNo())
        .param("moment", row.moment());
  }
}
