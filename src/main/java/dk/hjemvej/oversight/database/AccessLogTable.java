package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.oversight.AccessLog;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessLogTable implements AccessLog {

  private final JdbcClient jdbc;
  private final CivilTime time;

  AccessLogTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void add(CaseNumber caseNumber, String readBy, What what) {
    jdbc.sql(
            """
            insert into access_log (case_number, read_by, read_at, what)
            values (:case, :by, :at, :what)
            """)
        .param("case", caseNumber.value())
        .param("by", readBy)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("what", what.name())
        .update();
  }

  @Override
  public void addOncePerDay(CaseNumber caseNumber, String readBy, What what, LocalDate day) {
    boolean seen =
        jdbc.sql(
                    """
                    select count(*) from access_log
                    where case_number = :case and read_by = :by and what = :what and read_at >= :from
                    """)
                .param("case", caseNumber.value())
                .param("by", readBy)
                .param("what", what.name())
                .param("from", time.startOfDay(day).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single()
            > 0;
    if (!seen) {
      add(caseNumber, readBy, what);
    }
  }

  @Override
  public List<Look> of(CaseNumber caseNumber) {
    return jdbc.sql(
            "select read_by, read_at, what from access_log where case_number = ? order by id")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new Look(
                    row.getString("read_by"),
                    row.getObject("read_at", OffsetDateTime.class).toInstant(),
                    What.valueOf(row.getString("what"))))
        .list();
  }
}
