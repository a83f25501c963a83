package dk.hjemvej.coordination.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.coordination.Allocation;
import dk.hjemvej.coordination.WaitingList.Waiting;
import dk.hjemvej.engine.Decisions;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the decision {@code waiting-list-priority} with what the record says today. What nobody has
 * told yet counts for nothing.
 */
@Component
class PriorityFromDecision implements Allocation.Priority {

  private static final String DECISION = "waiting-list-priority";

  private final Decisions decisions;
  private final Submissions submissions;
  private final ProgrammeAge ages;
  private final ReEntry reEntry;
  private final CivilTime time;

  PriorityFromDecision(
      Decisions decisions,
      Submissions submissions,
      ProgrammeAge ages,
      ReEntry reEntry,
      CivilTime time) {
    this.decisions = decisions;
    this.submissions = submissions;
    this.ages = ages;
    this.reEntry = reEntry;
    this.time = time;
  }

  @Override
  public int points(Waiting person) {
    return decisions.all(DECISION, inputs(person)).stream()
        .mapToInt(row -> ((Number) Objects.requireNonNull(row.get("points"))).intValue())
        .sum();
  }

  private Map<String, @Nullable Object> inputs(Waiting person) {
    Answers record = submissions.record(person.caseNumber());
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put(
        "ageBand",
        record
            .findDate("birthDate")
            .map(birthDate -> ages.bandOf(birthDate, time.today()).name())
            .orElse(null));
    inputs.put("sleepsTonight", record.findText("sleepsTonight").orElse(null));
    inputs.put("pregnantOrChild", record.flag("pregnantOrChild"));
    inputs.put(
        "daysUntilRelease",
        record
            .findDate("releaseOn")
            .map(release -> (int) ChronoUnit.DAYS.between(time.today(), release))
            .orElse(null));
    inputs.put("homelessnessType", record.findText("homelessnessType").orElse(null));
    inputs.put(
        "waitingDays", (int) ChronoUnit.DAYS.between(time.civilDate(person.since()), time.today()));
    inputs.put("reEntry", reEntry.isOne(person.caseNumber(), person.since()));
    return inputs;
  }
}
