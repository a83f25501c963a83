package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Explanations;
import dk.hjemvej.housing.LeftOut;
import dk.hjemvej.housing.Match;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code housing_match}: thousands for a case, of which few change. */
@Repository
class MatchTable implements Explanations {

  private static final String SEPARATOR = " ";

  private final JdbcClient jdbc;
  private final JdbcTemplate many;
  private final CivilTime time;

  MatchTable(JdbcClient jdbc, JdbcTemplate many, CivilTime time) {
    this.jdbc = jdbc;
    this.many = many;
    this.time = time;
  }

  private record Row(Verdict verdict, int points, String reasons, String explanation) {

    private static Row of(Match match, @Nullable Integer held) {
      Verdict verdict = match.fits() ? Verdict.RANKED : Verdict.EXCLUDED;
      return new Row(
          held != null && held == match.home().id() ? Verdict.OFFERED : verdict,
          match.points(),
          match.reasons().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)),
          match.explanation());
    }

    private static Row gone() {
      return new Row(Verdict.EXCLUDED, 0, LeftOut.NOT_FREE.name(), "er ikke ledig længere");
    }
  }

  @Override
  public Set<Integer> offered(CaseNumber youth) {
    return jdbc.sql("select unit_id from housing_offer where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .set();
  }

  @Override
  public void keep(CaseNumber youth, int attempt, List<Match> matches, @Nullable Integer held) {
    Map<Integer, Row> before = rows(youth, attempt);
    Map<Integer, Row> added = new TreeMap<>();
    Map<Integer, Row> changed = new LinkedHashMap<>();
    Map<Integer, Row> gone = new HashMap<>(before);
    gone.values().removeIf(row -> row.verdict() != Verdict.RANKED);
    for (Match match : matches) {
      int unitId = match.home().id();
      Row now = Row.of(match, held);
      Row known = before.get(unitId);
      gone.remove(unitId);
      if (known == null) {
        added.put(unitId, now);
      } else if (!known.equals(now) && !staysOffered(known, match) && !staysLost(known, match)) {
        changed.put(unitId, now);
      }
    }
    gone.keySet().forEach(unitId -> changed.put(unitId, Row.gone()));
    if (!added.isEmpty()) {
      add(youth, attempt, added);
    }
    change(youth, attempt, changed);
  }

  @Override
  public Map<LeftOut, Integer> leftOut(CaseNumber youth) {
    Map<LeftOut, Integer> homes = new EnumMap<>(LeftOut.class);
    jdbc.sql(
            """
            select m.reasons, count(*) as homes from housing_match m
            join housing_unit u on u.unit_id = m.unit_id
            where m.case_number = :case and m.verdict = 'EXCLUDED' and u.state = 'FREE'
              and m.attempt =
                (select max(attempt) from housing_referral where case_number = :case)
            group by m.reasons
            """)
        .param("case", youth.value())
        .query(
            row -> {
              int count = row.getInt("homes");
              Arrays.stream(row.getString("reasons").split(SEPARATOR))
                  .map(LeftOut::valueOf)
                  .forEach(reason -> homes.merge(reason, count, Integer::sum));
            });
    return homes;
  }

  private static boolean staysOffered(Row known, Match match) {
    return known.verdict() == Verdict.OFFERED && match.reasons().contains(LeftOut.ALREADY_OFFERED);
  }

  /** What kept somebody from a home while it was free stays the reason when another one has it. */
  private static boolean staysLost(Row known, Match match) {
    return known.verdict() == Verdict.EXCLUDED
        && !known.reasons().contains(LeftOut.NOT_FREE.name())
        && match.reasons().contains(LeftOut.NOT_FREE);
  }

  private Map<Integer, Row> rows(CaseNumber youth, int attempt) {
    Map<Integer, Row> rows = new HashMap<>();
    jdbc.sql(
            """
            select unit_id, verdict, points, reasons, explanation from housing_match
            where case_number = :case and attempt = :attempt
            """)
        .param("case", youth.value())
        .param("attempt", attempt)
        .query(
            row -> {
              rows.put(
                  row.getInt("unit_id"),
                  new Row(
                      Verdict.valueOf(row.getString("verdict")),
                      row.getInt("points"),
                      row.getString("reasons"),
                      row.getString("explanation")));
            });
    return rows;
  }

  /** All rows by one statement with one array a column: PostgreSQL reads it once. */
  private void add(CaseNumber youth, int attempt, Map<Integer, Row> rows) {
    Collection<Row> values = rows.values();
    many.update(
        """
        insert into housing_match
          (case_number, attempt, found_at, unit_id, verdict, points, reasons, explanation)
        select cast(? as varchar), cast(? as integer), cast(? as timestamp with time zone), found.*
        from unnest(cast(? as integer array), cast(? as varchar array), cast(? as integer array),
          cast(? as varchar array), cast(? as varchar array))
          as found (unit_id, verdict, points, reasons, explanation)
        """,
        youth.value(),
        attempt,
        now(),
        rows.keySet().toArray(Integer[]::new),
        values.stream().map(row -> row.verdict().name()).toArray(String[]::new),
        values.stream().map(Row::points).toArray(Integer[]::new),
        values.stream().map(Row::reasons).toArray(String[]::new),
        values.stream().map(Row::explanation).toArray(String[]::new));
  }

  private void change(CaseNumber youth, int attempt, Map<Integer, Row> rows) {
    OffsetDateTime foundAt = now();
    many.batchUpdate(
        """
        update housing_match
        set verdict = ?, points = ?, reasons = ?, explanation = ?, found_at = ?
        where case_number = ? and attempt = ? and unit_id = ?
        """,
        rows.entrySet().stream()
            .map(
                entry ->
                    new Object[] {
                      entry.getValue().verdict().name(),
                      entry.getValue().points(),
                      entry.getValue().reasons(),
                      entry.getValue().explanation(),
                      foundAt,
                      youth.value(),
                      attempt,
                      entry.getKey()
                    })
            .toList());
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }
}
