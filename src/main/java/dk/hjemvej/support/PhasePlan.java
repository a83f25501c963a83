package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The anchor rule of CTI (CACTI 1-2): a phase is planned to end so many calendar months after the
 * day all phases are counted from, not after the day the phase began. A late phase eats into the
 * next. Civil dates; a month that is too short ends on its last day.
 *
 * @param countedFrom start of phase 1, or the day of moving in when a team leader has chosen so
 * @param rules one for each phase, numbered from 1
 */
public record PhasePlan(LocalDate countedFrom, List<PhaseRule> rules) {

  public PhasePlan {
    rules = List.copyOf(rules);
    List<Integer> found = rules.stream().map(PhaseRule::phaseNo).toList();
    if (rules.isEmpty() || !found.equals(IntStream.rangeClosed(1, rules.size()).boxed().toList())) {
      throw new IllegalArgumentException("Phases: wanted 1 and on, found " + found);
    }
  }

  public LocalDate plannedStart(int phaseNo) {
    return countedFrom.plus(lengthOfFirst(phaseNo - 1));
  }

  public LocalDate plannedEnd(int phaseNo) {
    return countedFrom.plus(lengthOfFirst(phaseNo));
  }

  /** The last day of the course: nine months in all (FACTS C-03). */
  public LocalDate courseEnd() {
    return plannedEnd(rules.size());
  }

  public PhaseRule rule(int phaseNo) {
    return rules.get(phaseNo - 1);
  }

  /** The same phases, counted from another day. */
  public PhasePlan countedFrom(LocalDate day) {
    return new PhasePlan(day, rules);
  }

  /** Months are added up first, so that a short month on the way shortens nothing. */
  private Period lengthOfFirst(int phases) {
    return rules.stream().limit(phases).map(PhaseRule::length).reduce(Period.ZERO, Period::plus);
  }
}
