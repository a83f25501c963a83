package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.MethodCourses.Responsible;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code course_worker}: numbered, so that two changes at once cannot both count. */
@Repository
class CourseWorkerTable {

  private final JdbcClient jdbc;
  private final CivilTime time;

  CourseWorkerTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /** Adds whoever is responsible from now on to the open course. */
  void add(
      CaseNumber caseNumber,
      String worker,
      LocalDate since,
      String reason,
      @Nullable String note,
      @Nullable String by) {
    jdbc.sql(
            """
            insert into course_worker (case_number, course_no, worker_no, worker, since,
              change_reason, note, changed_by, changed_at)
            values (:case,
              (select course_no from method_course
                where case_number = :case and closed_on is null),
              (select coalesce(max(w.worker_no), 0) + 1 from course_worker w
                join method_course c on c.case_number = w.case_number
                  and c.course_no = w.course_no and c.closed_on is null
                where w.case_number = :case),
              :worker, :since, :reason, :note, :by, :at)
            """)
        .param("case", caseNumber.value())
        .param("worker", worker)
        .param("since", since)
        .param("reason", reason)
        .param("note", note)
        .param("by", by)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Responsible> of(CaseNumber caseNumber) {
    return jdbc.sql(
            """
            select worker, since, change_reason from course_worker where case_number = :case
            order by course_no, worker_no
            """)
        .param("case", caseNumber.value())
        .query(
            (row, n) ->
                new Responsible(
                    row.getString("worker"),
                    row.getObject("since", LocalDate.class),
                    row.getString("change_reason")))
        .list();
  }
}
