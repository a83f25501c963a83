package dk.hjemvej.team.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.team.TeamCases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views {@code team_case} and {@code team_agenda}. */
@Repository
class TeamCaseView implements TeamCases {

  private final JdbcClient jdbc;

  TeamCaseView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Supported> supported() {
    return jdbc.sql("select case_number, method, worker from team_case order by case_number")
        .query(
            (row, number) ->
                new Supported(
                    CaseNumber.of(row.getString("case_number")),
                    row.getString("method"),
                    row.getString("worker")))
        .list();
  }

  @Override
  public List<CaseNumber> begunSince(Instant since) {
    return jdbc
        .sql(
            """
            select case_number from team_case where support_began_at >= :since order by case_number
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  @Override
  public List<Item> items() {
    return jdbc
        .sql("select topic, case_number, on_day from team_agenda order by on_day, case_number")
        .query(
            (row, number) ->
                new Item(
                    Topic.valueOf(row.getString("topic")),
                    CaseNumber.of(row.getString("case_number")),
                    row.getObject("on_day", LocalDate.class)))
        .list()
        .stream()
        .sorted(Comparator.comparing(Item::topic))
        .toList();
  }
}
