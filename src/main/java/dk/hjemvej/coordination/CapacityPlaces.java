package dk.hjemvej.coordination;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;

/**
 * The places of every pool. The database decides who gets the last one: a place is taken in the
 * transaction of the step that asks for it, and no pool ever holds more than its capacity unless a
 * leader has said so case by case.
 */
public interface CapacityPlaces {

  /**
   * One pool at one moment.
   *
   * @param used places held within the capacity
   * @param beyond places a leader granted beyond the capacity
   */
  record Use(Pool pool, int capacity, int used, int beyond) {}

  /**
   * Takes a place if one is free and nobody is ahead. When it is full the case gets its rank on the
   * waiting list at this moment. Asking again changes nothing.
   */
  Reservation reserve(CaseNumber caseNumber, Pool pool);

  /** Takes a place although the pool is full: a leader's decision, marked as such. */
  void exceed(CaseNumber caseNumber, Pool pool);

  /** Gives a place back. The oldest place beyond the capacity moves into it, or it becomes free. */
  void release(CaseNumber caseNumber, Pool pool);

  /**
   * Sets how many places there are. When there are fewer than people in them, nobody loses a place:
   * the newest count as beyond the capacity until others leave.
   */
  void resize(Pool pool, int capacity);

  Use use(Pool pool);

  /** The cases that hold a place. */
  List<CaseNumber> holders(Pool pool);
}
