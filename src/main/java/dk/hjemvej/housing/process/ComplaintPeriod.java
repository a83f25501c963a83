package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Decisions;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a decision can be complained about, by the law of the day it was told. */
@Component
class ComplaintPeriod {

  private final Decisions decisions;

  ComplaintPeriod(Decisions decisions) {
    this.decisions = decisions;
  }

  LocalDate lastDay(LocalDate decidedOn) {
    Map<String, Object> row =
        decisions.single(
            "legal-parameters", Map.of("parameter", "COMPLAINT", "onDate", day(decidedOn)));
    return decidedOn.plus(Period.parse(String.valueOf(row.get("period"))));
  }

  /** The decision tables know dates as the engine does. */
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
