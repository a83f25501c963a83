package dk.hjemvej.oversight.database;

import dk.hjemvej.oversight.HousingFigures;
import dk.hjemvej.oversight.HousingFigures.Declined;
import dk.hjemvej.oversight.HousingFigures.Funding;
import dk.hjemvej.oversight.HousingFigures.LeftOut;
import dk.hjemvej.oversight.HousingFigures.Looking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts over {@code allocated_home}, {@code left_out_home}, {@code declined_home} and kin. */
@Repository
class HousingFiguresView implements HousingFigures.Register {

  /** What managers asked for, by the column that says so. */
  private static final Map<String, String> REASONS =
      Map.of("RENT", "too_dear", "STUDY_REQUIREMENT", "study_requirement");

  private final JdbcClient jdbc;

  HousingFiguresView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public HousingFigures of(YearMonth from, YearMonth until) {
    List<AllocatedHome> homes = homes(from, until);
    return new HousingFigures(
        from,
        until,
        AllocatedHome.byMonthAndSource(homes),
        AllocatedHome.people(homes),
        looking(),
        leftOut(from, until),
        declined(from, until),
        funding());
  }

  private List<AllocatedHome> homes(YearMonth from, YearMonth until) {
    return between(
            from,
            until,
            """
            select coalesce(person_id, case_number) as person, source, opened_on, allocated_on,
              keys_received_on
            from allocated_home where allocated_on between :first and :last
            """)
        .query(new SimplePropertyRowMapper<>(AllocatedHome.class))
        .list();
  }

  private Looking looking() {
    return jdbc.sql("select count(*) as people, min(since) as since from looking_for_home")
        .query(
            (row, n) -> new Looking(row.getInt("people"), row.getObject("since", LocalDate.class)))
        .single();
  }

  private List<LeftOut> leftOut(YearMonth from, YearMonth until) {
    return REASONS.keySet().stream()
        .flatMap(reason -> leftOut(from, until, reason))
        .sorted(Comparator.comparing(LeftOut::month).thenComparing(LeftOut::reason))
        .toList();
  }

  private Stream<LeftOut> leftOut(YearMonth from, YearMonth until, String reason) {
    String others =
        REASONS.entrySet().stream()
            .filter(other -> !other.getKey().equals(reason))
            .map(other -> "not %s and ".formatted(other.getValue()))
            .collect(Collectors.joining());
    return between(
        from,
        until,
        """
            select extract(year from found_on) as in_year, extract(month from found_on) as in_month,
              count(distinct unit_id) as homes,
              count(distinct case when %1$s not other_reason then unit_id end) as homes_alone,
              count(distinct case when %1$s not other_reason then case_number end) as people
            from left_out_home where found_on between :first and :last and %2$s
            group by extract(year from found_on), extract(month from found_on)
            """
            .formatted(others, REASONS.get(reason)))
        .query(
            (row, n) ->
                new LeftOut(
                    month(row),
                    reason,
                    row.getInt("homes"),
                    row.getInt("homes_alone"),
                    row.getInt("people")))
        .stream();
  }

  private List<Declined> declined(YearMonth from, YearMonth until) {
    return between(
            from,
            until,
            """
            select extract(year from answered_on) as in_year, extract(month from answered_on) as in_month,
              decline_reason, count(*) as offers
            from declined_home where answered_on between :first and :last
            group by extract(year from answered_on), extract(month from answered_on), decline_reason
            order by in_year, in_month, decline_reason
            """)
        .query(
            (row, n) ->
                new Declined(month(row), row.getString("decline_reason"), row.getInt("offers")))
        .list();
  }

  private List<Funding> funding() {
    return jdbc.sql("select * from funded_support order by agreement")
        .query(
            (row, n) -> {
              LocalDate releasedOn = row.getObject("released_on", LocalDate.class);
              int supported = row.getInt("supported_now");
              return new Funding(
                  row.getString("agreement"),
                  row.getInt("referred"),
                  row.getObject("triggered_on", LocalDate.class),
                  releasedOn,
                  supported,
                  releasedOn == null ? supported : 0);
            })
        .list();
  }

  private StatementSpec between(YearMonth from, YearMonth until, String sql) {
    return jdbc.sql(sql).param("first", from.atDay(1)).param("last", until.atEndOfMonth());
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.of(row.getInt("in_year"), row.getInt("in_month"));
  }
}
