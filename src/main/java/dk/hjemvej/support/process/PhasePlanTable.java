package dk.hjemvej.support.process;

import dk.hjemvej.engine.Decisions;
import dk.hjemvej.support.Meetings;
import dk.hjemvej.support.PhaseRule;
import dk.hjemvej.support.PhaseRules;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision table {@code phase-plan}. That CTI has three phases is drawn in its diagram. */
@Component
class PhasePlanTable implements PhaseRules {

  private static final int PHASES = 3;

  private final Decisions decisions;

  PhasePlanTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<PhaseRule> today() {
    return IntStream.rangeClosed(1, PHASES).mapToObj(this::rule).toList();
  }

  private PhaseRule rule(int phaseNo) {
    Map<String, Object> row = decisions.single("phase-plan", Map.of("phaseNo", phaseNo));
    return new PhaseRule(
        phaseNo,
        period(row, "length"),
        period(row, "contactInterval"),
        period(row, "silenceLimit"),
        period(row, "reminderLead1"),
        period(row, "reminderLead2"),
        handoverLead(row),
        new Meetings(number(row, "minClientMeetings"), number(row, "minSupportMeetings")));
  }

  private static @Nullable Period handoverLead(Map<String, Object> row) {
    return row.get("handoverLead") == null ? null : period(row, "handoverLead");
  }

  private static int number(Map<String, Object> row, String column) {
    return Integer.parseInt(String.valueOf(row.get(column)));
  }

  private static Period period(Map<String, Object> row, String column) {
    return Period.parse((String) row.get(column));
  }
}
