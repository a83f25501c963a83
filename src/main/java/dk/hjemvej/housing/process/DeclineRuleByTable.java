package dk.hjemvej.housing.process;

import dk.hjemvej.engine.Decisions;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.HousingSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the decisions {@code decline-counts} and {@code decline-rule}. */
@Component
class DeclineRuleByTable implements DeclineRule {

  private final Decisions decisions;

  DeclineRuleByTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean counts(DeclineReason reason) {
    return Boolean.TRUE.equals(
        decisions.single("decline-counts", Map.of("declineReason", reason.name())).get("counts"));
  }

  @Override
  public Verdict after(HousingSource source, int declines) {
    Map<String, Object> row =
        decisions.single(
            "decline-rule", Map.of("housingSource", source.name(), "declineCount", declines));
    return new Verdict(
        Step.valueOf(String.valueOf(row.get("step"))), String.valueOf(row.get("warning")));
  }
}
