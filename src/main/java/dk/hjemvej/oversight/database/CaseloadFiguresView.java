package dk.hjemvej.oversight.database;

import dk.hjemvej.oversight.CaseloadFigures;
import dk.hjemvej.oversight.CaseloadFigures.Changes;
import dk.hjemvej.oversight.CaseloadFigures.OverrideOfLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over {@code exceeded_caseload} and {@code changed_worker}. */
@Repository
class CaseloadFiguresView implements CaseloadFigures.Register {

  private final JdbcClient jdbc;

  CaseloadFiguresView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<OverrideOfLimit> overrides(YearMonth from) {
    return jdbc.sql(
            """
            select overridden_on, worker, citizens from exceeded_caseload
            where overridden_on >= :first order by overridden_on, worker, citizens
            """)
        .param("first", from.atDay(1))
        .query(
            (row, n) ->
                new OverrideOfLimit(
                    YearMonth.from(row.getObject("overridden_on", LocalDate.class)),
                    row.getString("worker"),
                    row.getInt("citizens")))
        .list();
  }

  @Override
  public List<Changes> changes(YearMonth from) {
    return jdbc.sql(
            """
            select extract(year from since) as in_year, extract(month from since) as in_month,
              change_reason, count(distinct case_number) as citizens
            from changed_worker where since >= :first
            group by extract(year from since), extract(month from since), change_reason
            order by in_year, in_month, change_reason
            """)
        .param("first", from.atDay(1))
        .query(
            (row, n) ->
                new Changes(month(row), row.getString("change_reason"), row.getInt("citizens")))
        .list();
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.of(row.getInt("in_year"), row.getInt("in_month"));
  }
}
