package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Absences.Absence;
import dk.hjemvej.assignment.Caseload.Carried;
import dk.hjemvej.assignment.Worker;
import java.util.Comparator;
import java.util.Optional;

/**
 * A worker who could be given a citizen.
 *
 * @param absence the absence of today
 * @param isFull one citizen more needs an override
 */
record Candidate(
    Worker worker, String name, Carried carried, Optional<Absence> absence, boolean isFull) {

  /** Whoever is there and has room first, and of them the one with the least contact. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate, Boolean>comparing(one -> one.absence().isPresent())
          .thenComparing(Candidate::isFull)
          .thenComparing(one -> one.carried().weeklyContact())
          .thenComparing(one -> one.carried().citizens())
          .thenComparing(Candidate::name);

  boolean canBeProposed() {
    return absence.isEmpty() && !isFull;
  }
}
