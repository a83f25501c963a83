package dk.hjemvej.coordination;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who waits for a place, since when, and who has been offered one. */
public interface WaitingList {

  /**
   * Somebody who can be offered a place.
   *
   * @param process the process instance that waits for the offer
   * @param since the moment the case got its rank
   */
  record Waiting(CaseNumber caseNumber, String process, Instant since) {}

  /** From now on that process instance takes the offer. The rank stays when there is one. */
  void join(CaseNumber caseNumber, Pool pool, String process);

  /** The person has been spoken to, and is asked again for the next free place. */
  void contacted(CaseNumber caseNumber, Pool pool);

  /** What came of an offer: the place is kept or goes on, the rank stays or is given up. */
  void answered(CaseNumber caseNumber, Pool pool, PlaceReply reply);

  /** Gives the rank up. */
  void leave(CaseNumber caseNumber, Pool pool);

  /**
   * Those who may be offered a free place, longest wait first; none when no place is free. Holds
   * the pool until the end of the transaction, so that one place is given away at a time.
   */
  List<Waiting> candidates(Pool pool);

  /** Holds a free place for somebody until they answer. */
  void offer(Waiting person, Pool pool);

  /** Everyone on the list, asked or not. */
  List<CaseNumber> everyone(Pool pool);

  /** When the case got its rank; empty when it does not wait. */
  Optional<Instant> since(CaseNumber caseNumber, Pool pool);
}
