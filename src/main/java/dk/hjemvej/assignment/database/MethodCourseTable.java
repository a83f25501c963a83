package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.WorkerChange;
import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.ResponsibleWorker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MethodCourseTable implements MethodCourses, ResponsibleWorker, CaseClosing {

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final CourseWorkerTable history;

  MethodCourseTable(JdbcClient jdbc, CivilTime time, CourseWorkerTable history) {
    this.jdbc = jdbc;
    this.time = time;
    this.history = history;
  }

  @Override
  public void start(CaseNumber caseNumber, MethodCourse course) {
    close(caseNumber, "NEED_CHANGED");
    jdbc.sql(
            """
            insert into method_course
              (case_number, course_no, method, worker, provider, decided_on, started_on)
            values (:case,
              (select coalesce(max(course_no), 0) + 1 from method_course where case_number = :case),
              :method, :worker, :provider, :decided, :started)
            """)
        .param("case", caseNumber.value())
        .param("method", course.method().name())
        .param("worker", course.worker())
        .param("provider", course.provider().name())
        .param("decided", course.decidedOn())
        .param("started", course.startedOn())
        .update();
    history.add(caseNumber, course.worker(), course.startedOn(), "ASSIGNED", null, null);
  }

  @Override
  public void change(CaseNumber caseNumber, WorkerChange change) {
    int changed =
        jdbc.sql(
                """
                update method_course set worker = :worker
                where case_number = :case and closed_on is null
                """)
            .param("worker", change.worker())
            .param("case", caseNumber.value())
            .update();
    if (changed != 1) {
      throw new IllegalStateException(
          "Case %s: wanted one open course, found %d".formatted(caseNumber, changed));
    }
    history.add(
        caseNumber, change.worker(), change.since(), change.reason(), change.note(), change.by());
  }

  @Override
  public List<Responsible> workers(CaseNumber caseNumber) {
    return history.of(caseNumber);
  }

  @Override
  public Optional<MethodCourse> open(CaseNumber caseNumber) {
    return jdbc.sql("select * from method_course where case_number = :case and closed_on is null")
        .param("case", caseNumber.value())
        .query((row, n) -> course(row))
        .optional();
  }

  @Override
  public Optional<String> of(CaseNumber caseNumber) {
    return open(caseNumber).map(MethodCourse::worker);
  }

  @Override
  public int caseload(String worker) {
    return jdbc.sql(
            "select count(*) from method_course where worker = :worker and closed_on is null")
        .param("worker", worker)
        .query(Integer.class)
        .single();
  }

  @Override
  public List<String> responsible() {
    return jdbc.sql("select distinct worker from method_course where closed_on is null")
        .query(String.class)
        .list();
  }

  @Override
  public List<Carried> carriedBy(String worker) {
    return jdbc.sql(
            """
            select case_number, method, phase_no from carried_case where worker = :worker
            order by case_number
            """)
        .param("worker", worker)
        .query(
            (row, n) ->
                new Carried(
                    CaseNumber.of(row.getString("case_number")),
                    Method.valueOf(row.getString("method")),
                    row.getObject("phase_no", Integer.class)))
        .list();
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    close(caseNumber, "CASE_CLOSED");
  }

  private void close(CaseNumber caseNumber, String reason) {
    jdbc.sql(
            """
            update method_course set closed_on = :today, close_reason = :reason
            where case_number = :case and closed_on is null
            """)
        .param("today", time.today())
        .param("reason", reason)
        .param("case", caseNumber.value())
        .update();
  }

  private static MethodCourse course(ResultSet row) throws SQLException {
    return new MethodCourse(
        Method.valueOf(row.getString("method")),
        row.getString("worker"),
        Provider.valueOf(row.getString("provider")),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("started_on", LocalDate.class));
  }
}
