package dk.hjemvej.escalation;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ladder that stands for a deadline of a case that was not kept.
 *
 * @param subject code such as PHASE
 * @param episode which time it is that this case has such a ladder, from 1
 * @param since the civil day that was not kept
 * @param task id in the diagram of the task that is overdue
 * @param contactInterval how often the citizen should be met, where the ladder is about that
 * @param nextStepOn civil day on which somebody looks again; frozen when the last step was taken
 * @param processInstanceId the process that climbs it; none on hold, and before its first step
 */
public record Ladder(
    CaseNumber caseNumber,
    String subject,
    int episode,
    LocalDate since,
    String task,
    @Nullable Period contactInterval,
    State state,
    @Nullable LocalDate nextStepOn,
    @Nullable String processInstanceId) {

  /** A ladder on hold waits for the end of a pause; an answered one is ending or going on. */
  public enum State {
    RUNNING,
    ANSWERED,
    HELD
  }

  /** One contact interval in civil days, counted from the day that was not kept. */
  public Optional<Integer> intervalDays() {
    return Optional.ofNullable(contactInterval)
        .map(interval -> (int) (since.plus(interval).toEpochDay() - since.toEpochDay()));
  }

  /** Tells the notices of one step from those of every other. */
  public String occasion(int round) {
    return "%d/%s/%d".formatted(episode, since, round);
  }

  public boolean isClimbedBy(String instance) {
    return processInstanceId == null || processInstanceId.equals(instance);
  }
}
