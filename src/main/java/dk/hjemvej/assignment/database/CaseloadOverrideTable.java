package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.CaseloadOverrides;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code caseload_override}. */
@Repository
class CaseloadOverrideTable implements CaseloadOverrides {

  private final JdbcClient jdbc;
  private final CivilTime time;

  CaseloadOverrideTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void add(Overridden overridden) {
    jdbc.sql(
            """
            insert into caseload_override
              (case_number, worker, citizens, most_citizens, reason, overridden_by, overridden_at)
            values (:case, :worker, :citizens, :limit, :reason, :by, :at)
            """)
        .param("case", overridden.caseNumber().value())
        .param("worker", overridden.worker())
        .param("citizens", overridden.citizens())
        .param("limit", overridden.limit())
        .param("reason", overridden.reason())
        .param("by", overridden.by())
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Overridden> of(String worker) {
    return jdbc.sql("select * from caseload_override where worker = :worker order by id desc")
        .param("worker", worker)
        .query(
            (row, n) ->
                new Overridden(
                    CaseNumber.of(row.getString("case_number")),
                    row.getString("worker"),
                    row.getInt("citizens"),
                    row.getInt("most_citizens"),
                    row.getString("reason"),
                    row.getString("overridden_by")))
        .list();
  }
}
