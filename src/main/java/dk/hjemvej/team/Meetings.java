package dk.hjemvej.team;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the team's regular meetings. */
public interface Meetings {

  /**
   * Writes down a meeting that was held.
   *
   * @param on its regular day
   * @param leader user id of whoever led it
   * @param cases the cases that were talked about
   */
  void held(Routine routine, LocalDate on, @Nullable String leader, List<CaseNumber> cases);

  /** Writes down that it was not held. */
  void missed(Routine routine, LocalDate on);

  /** How many were missed since the last that was held. */
  int missedInRow(Routine routine);

  /** The regular day of the last one that was held. */
  Optional<LocalDate> lastHeld(Routine routine);

  /**
   * Holds a routine for this transaction, so that only one node at a time looks whether it runs.
   */
  void lock(Routine routine);

  /** Makes a routine known, for {@link #lock}; the second time it changes nothing. */
  void register(Routine routine);
}
