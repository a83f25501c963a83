package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CaseOverview;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseOverviewView implements CaseOverview.Register {

  private final JdbcClient jdbc;

  CaseOverviewView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CaseOverview> find(CaseNumber caseNumber) {
    return jdbc.sql("select * from case_overview where case_number = ?")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new CaseOverview(
                    caseNumber,
                    row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                    row.getString("outcome"),
                    instant(row.getObject("closed_at", OffsetDateTime.class))))
        .optional();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
