package dk.hjemvej.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a ladder does on a day: always the rung of that day and no other, however long nobody could
 * look. Rungs whose days have passed meanwhile are named and not climbed.
 */
public sealed interface Climb {

  /** The civil day on which somebody looks again. */
  LocalDate nextStepOn();

  /** Nobody has to act, or whoever has to was told already. */
  record Nothing(LocalDate nextStepOn) implements Climb {}

  /**
   * Somebody is told to act.
   *
   * @param again whether the same level is still at work on what it was asked last time
   * @param skipped levels whose days passed before anybody could look
   */
  record Step(Rung rung, boolean again, SortedSet<Integer> skipped, LocalDate nextStepOn)
      implements Climb {}

  /**
   * @param last the last step that was taken and not called off
   */
  static Climb on(LocalDate today, Ladder ladder, Optional<TakenStep> last, Rungs rungs) {
    Rung rung = rungs.at(daysOverdue(ladder, today));
    LocalDate next = today.plusDays(rung.nextAfterDays());
    if (!rung.asksSomebody()) {
      return new Nothing(next);
    }
    if (last.isPresent() && last.get().level() == rung.level()) {
      LocalDate planned = plannedAfter(last.get(), ladder, rungs, next);
      if (planned.isAfter(today) && !isReached(ladder.nextStepOn(), today)) {
        return new Nothing(planned);
      }
    }
    boolean again =
        last.filter(step -> step.level() == rung.level() && step.step().equals(rung.step()))
            .filter(TakenStep::open)
            .isPresent();
    return new Step(rung, again, skipped(today, ladder, last, rung, rungs), next);
  }

  /**
   * When the ladder would look again if today's table had been there at its last step: today when
   * that day has passed, or when the table asks somebody higher up than was asked.
   */
  static LocalDate nextStepByTable(
      LocalDate today, Ladder ladder, Optional<TakenStep> last, Rungs rungs) {
    LocalDate from = last.map(TakenStep::reachedOn).orElse(ladder.since());
    Rung rung = rungs.at(daysOverdue(ladder, from));
    if (last.filter(step -> rung.level() > step.level()).isPresent()) {
      return today;
    }
    return notBefore(today, from.plusDays(rung.nextAfterDays()));
  }

  private static LocalDate notBefore(LocalDate today, LocalDate day) {
    return day.isBefore(today) ? today : day;
  }

  private static boolean isReached(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isAfter(today);
  }

  /** When the last step is followed by the next one, as the table has it now. */
  private static LocalDate plannedAfter(
      TakenStep last, Ladder ladder, Rungs rungs, LocalDate otherwise) {
    Rung then = rungs.at(daysOverdue(ladder, last.reachedOn()));
    return then.level() == last.level()
        ? last.reachedOn().plusDays(then.nextAfterDays())
        : otherwise;
  }

  private static SortedSet<Integer> skipped(
      LocalDate today, Ladder ladder, Optional<TakenStep> last, Rung reached, Rungs rungs) {
    SortedSet<Integer> passedBy = new TreeSet<>();
    LocalDate day = last.map(TakenStep::reachedOn).orElse(ladder.since());
    while (day.isBefore(today)) {
      Rung rung = rungs.at(daysOverdue(ladder, day));
      passedBy.add(rung.level());
      day = day.plusDays(rung.nextAfterDays());
    }
    int lowest = last.map(TakenStep::level).orElse(0);
    passedBy.removeIf(level -> level <= lowest || level >= reached.level());
    return passedBy;
  }

  private static int daysOverdue(Ladder ladder, LocalDate day) {
    return Math.max(0, (int) ChronoUnit.DAYS.between(ladder.since(), day));
  }
}
