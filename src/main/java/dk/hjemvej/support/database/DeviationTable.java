package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code method_deviation}, for the course the case is in. */
@Repository
class DeviationTable implements Deviations {

  private final JdbcClient jdbc;
  private final CurrentCourse course;
  private final CivilTime time;

  DeviationTable(JdbcClient jdbc, CurrentCourse course, CivilTime time) {
    this.jdbc = jdbc;
    this.course = course;
    this.time = time;
  }

  @Override
  public void note(CaseNumber youth, int phaseNo, Deviation deviation) {
    jdbc.sql(
            """
            insert into method_deviation (case_number, course_no, phase_no, code, noted_on)
            select case_number, course_no, cast(:phase as integer), cast(:code as varchar(40)),
              cast(:on as date)
            from current_course c where case_number = :case
            and not exists (select 1 from method_deviation d
              where d.case_number = c.case_number and d.course_no = c.course_no
                and d.phase_no = :phase and d.code = :code and d.noted_on = :on)
            """)
        .param("phase", phaseNo)
        .param("code", deviation.name())
        .param("on", time.today())
        .param("case", youth.value())
        .update();
  }

  @Override
  public Set<Deviation> of(CaseNumber youth, int phaseNo) {
    Set<Deviation> noted = EnumSet.noneOf(Deviation.class);
    jdbc.sql(
            """
            select code from method_deviation
            where case_number = :case and course_no = :course and phase_no = :phase
            """)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("phase", phaseNo)
        .query(String.class)
        .list()
        .forEach(code -> noted.add(Deviation.valueOf(code)));
    return noted;
  }
}
