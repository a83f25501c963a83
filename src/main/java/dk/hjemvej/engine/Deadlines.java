package dk.hjemvej.engine;

import dk.hjemvej.casefile.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The rows of the decision table {@code deadlines}: how long until something is due. Days, weeks
 * and months are calendar periods that end with the day; hours are exact.
 */
@Component
public class Deadlines {

  private static final String TABLE = "deadlines";

  private final Decisions decisions;
  private final CivilTime time;

  Deadlines(Decisions decisions, CivilTime time) {
    this.decisions = decisions;
    this.time = time;
  }

  /** The row's period: a {@link Period} (calendar) or a {@link Duration} (hours). */
  public TemporalAmount of(String row) {
    TemporalAmount period = all().get(row);
    if (period == null) {
      throw new IllegalStateException("Deadlines: wanted row %s, found none".formatted(row));
    }
    return period;
  }

  /** Every row's period, by row. */
  public Map<String, TemporalAmount> all() {
    return decisions.rows(TABLE).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, row -> parse(String.valueOf(row.getValue().get("period")))));
  }

  /** When something is due that starts counting at {@code from}. */
  public Instant due(String row, Instant from) {
    TemporalAmount amount = of(row);
    return amount instanceof Period period
        ? time.endOfDay(time.civilDate(from).plus(period))
        : time.after(from, amount);
  }

  public LocalDate after(LocalDate from, String row) {
    return from.plus(of(row));
  }

  public LocalDate before(LocalDate from, String row) {
    return from.minus(of(row));
  }

  /** Reads an ISO period ({@code P14D}, {@code P3M}, {@code P8W}) or duration ({@code PT4H}). */
  public static TemporalAmount parse(String iso) {
    return iso.contains("T") ? Duration.parse(iso) : Period.parse(iso);
  }
}
