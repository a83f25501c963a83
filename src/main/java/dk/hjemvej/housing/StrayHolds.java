package dk.hjemvej.housing;

import java.util.List;

/** Homes that are held although nobody can take them any more: they go back to those who wait. */
public interface StrayHolds {

  /**
   * Gives back what is held for a closed case, for an offer that was answered or that no task waits
   * for, or for no offer after the time it was held until.
   *
   * @return the homes that were given back
   */
  List<Integer> release();
}
