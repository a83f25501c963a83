package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Decisions;
import dk.hjemvej.housing.MatchRules;
import dk.hjemvej.housing.MatchWeights;
import dk.hjemvej.housing.Means;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decisions {@code match-weights} and {@code rent-ceiling}. */
@Component
class RulesFromTables implements MatchRules {

  private static final String WEIGHTS = "match-weights";
  private static final String CEILING = "rent-ceiling";

  private final Decisions decisions;
  private final Submissions submissions;
  private final ProgrammeAge ages;
  private final CivilTime time;

  RulesFromTables(Decisions decisions, Submissions submissions, ProgrammeAge ages, CivilTime time) {
    this.decisions = decisions;
    this.submissions = submissions;
    this.ages = ages;
    this.time = time;
  }

  @Override
  public MatchWeights weights() {
    Map<String, Map<String, Object>> rows = decisions.rows(WEIGHTS);
    return new MatchWeights(
        weight(rows, "WAITING"),
        weight(rows, "WAITING_DAYS"),
        weight(rows, "ACUTE"),
        weight(rows, "WISHED_AREA"),
        weight(rows, "NETWORK_AREA"));
  }

  @Override
  public Means means(CaseNumber youth) {
    Answers record = submissions.record(youth);
    return record
        .findText("benefit")
        .map(benefit -> new Means(true, ceiling(record, benefit)))
        .orElse(Means.UNKNOWN);
  }

  private @Nullable Integer ceiling(Answers record, String benefit) {
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put(
        "ageBand",
        record
            .findDate("birthDate")
            .map(birthDate -> ages.bandOf(birthDate, time.today()).name())
            .orElse(null));
    inputs.put("benefit", benefit);
    // The table reads a date in the zone of the machine.
    inputs.put("onDate", Date.from(time.today().atStartOfDay(ZoneId.systemDefault()).toInstant()));
    return decisions.all(CEILING, inputs).stream()
        .findFirst()
        .map(row -> number(row, CEILING, "ceiling"))
        .orElse(null);
  }

  private static int weight(Map<String, Map<String, Object>> rows, String name) {
    Map<String, Object> row = rows.get(name);
    if (row == null) {
      throw new IllegalStateException(
          "Decision %s: wanted row %s, found %s".formatted(WEIGHTS, name, rows.keySet()));
    }
    return number(row, WEIGHTS, "value");
  }

  private static int number(Map<String, Object> row, String table, String output) {
    if (row.get(output) instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalStateException(
        "Decision %s: wanted a number in '%s', found %s"
            .formatted(table, output, Objects.toString(row.get(output), "none")));
  }
}
