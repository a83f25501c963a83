package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.support.FocusArea;
import dk.hjemvej.support.FocusAreas;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code focus_area}, for the course the case is in. */
@Repository
class FocusAreaTable implements FocusAreas {

  private final JdbcClient jdbc;
  private final CurrentCourse course;

  FocusAreaTable(JdbcClient jdbc, CurrentCourse course) {
    this.jdbc = jdbc;
    this.course = course;
  }

  @Override
  public void chosen(CaseNumber youth, int phaseNo, List<FocusArea> areas) {
    jdbc.sql(
            """
            delete from focus_area
            where case_number = :case and course_no = :course and phase_no = :phase
            """)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("phase", phaseNo)
        .update();
    areas.forEach(area -> add(youth, phaseNo, area));
  }

  @Override
  public List<FocusArea> of(CaseNumber youth, int phaseNo) {
    return jdbc.sql(
            """
            select * from focus_area
            where case_number = :case and course_no = :course and phase_no = :phase
            order by area_no
            """)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("phase", phaseNo)
        .query(
            (row, number) ->
                new FocusArea(
                    row.getInt("area_no"),
                    row.getString("area"),
                    row.getString("responsible_link")))
        .list();
  }

  private void add(CaseNumber youth, int phaseNo, FocusArea area) {
    jdbc.sql(
            """
            insert into focus_area (case_number, course_no, phase_no, area_no, area,
              responsible_link)
            values (:case, :course, :phase, :no, :area, :link)
            """)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("phase", phaseNo)
        .param("no", area.areaNo())
        .param("area", area.area())
        .param("link", area.responsibleLink())
        .update();
  }
}
