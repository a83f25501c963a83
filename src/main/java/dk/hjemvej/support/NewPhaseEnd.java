package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Another last day for the running phase. The phases after it keep their ends, so that a late phase
 * eats into the next (CACTI 1-2), unless the manager moves them along. Civil dates.
 *
 * @param phases all phases of the course, in their order
 */
record NewPhaseEnd(List<Phase> phases, Phase running, LocalDate end, boolean moveFollowing) {

  /**
   * @param beyondCourse how long after its planned end the course may end
   */
  static Replanning check(
      List<Phase> phases,
      LocalDate today,
      LocalDate end,
      boolean moveFollowing,
      TemporalAmount beyondCourse) {
    Optional<Phase> running = phases.stream().filter(Phase::isRunning).findFirst();
    return running.isEmpty()
        ? new Replanning.NothingRuns()
        : new NewPhaseEnd(phases, running.get(), end, moveFollowing).check(today, beyondCourse);
  }

  private Replanning check(LocalDate today, TemporalAmount beyondCourse) {
    LocalDate after = later(today, running.begunOn());
    if (!end.isAfter(after)) {
      return new Replanning.TooEarly(after);
    }
    Optional<Phase> next = following().findFirst();
    if (!moveFollowing && next.isPresent() && !end.isBefore(next.get().end())) {
      return new Replanning.NextEndsFirst(next.get().end());
    }
    Phase last = phases.get(phases.size() - 1);
    LocalDate latest = later(last.plannedEnd().plus(beyondCourse), last.end());
    Map<Integer, LocalDate> ends = ends();
    return ends.values().stream().anyMatch(one -> one.isAfter(latest))
        ? new Replanning.TooLong(last.plannedEnd(), latest)
        : new Replanning.Allowed(running.phaseNo(), ends);
  }

  private Map<Integer, LocalDate> ends() {
    Map<Integer, LocalDate> ends = new TreeMap<>(Map.of(running.phaseNo(), end));
    if (moveFollowing) {
      long days = ChronoUnit.DAYS.between(running.end(), end);
      following().forEach(phase -> ends.put(phase.phaseNo(), phase.end().plusDays(days)));
    }
    return ends;
  }

  private Stream<Phase> following() {
    return phases.stream().filter(phase -> phase.phaseNo() > running.phaseNo());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
