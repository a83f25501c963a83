package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.engine.Decisions;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Rung;
import dk.hjemvej.escalation.Rungs;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision table {@code escalation-ladder}, in its latest version. */
@Component
class LadderDecision {

  private static final String TABLE = "escalation-ladder";

  private final Decisions decisions;
  private final Risks risks;

  LadderDecision(Decisions decisions, Risks risks) {
    this.decisions = decisions;
    this.risks = risks;
  }

  /** The rungs of a ladder at the case's risk of this moment. */
  Rungs of(Ladder ladder) {
    String risk = risk(ladder.caseNumber());
    return daysOverdue ->
        rung(ladder.subject(), daysOverdue, risk, ladder.intervalDays().orElse(null));
  }

  Rung rung(String subject, int daysOverdue, String risk, @Nullable Integer intervalDays) {
    Map<String, @Nullable Object> given = new HashMap<>();
    given.put("subject", subject);
    given.put("daysOverdue", daysOverdue);
    given.put("risk", risk);
    given.put("intervalDays", intervalDays);
    Map<String, Object> row = decisions.single(TABLE, given);
    return new Rung(
        number(row, "level"),
        text(row, "step"),
        Period.parse(text(row, "taskDeadline")),
        number(row, "nextAfterDays"));
  }

  private static String text(Map<String, Object> row, String output) {
    return (String) Objects.requireNonNull(row.get(output), output);
  }

  private static int number(Map<String, Object> row, String output) {
    return ((Number) Objects.requireNonNull(row.get(output), output)).intValue();
  }

  private String risk(CaseNumber youth) {
    return risks.isHigh(youth) ? "HIGH" : "NORMAL";
  }
}
