package dk.hjemvej.coordination;

import dk.hjemvej.casefile.Method;

/** A number of places that people share; each pool has its own waiting list. */
public enum Pool {
  /** Special authority coordination (FACTS K-01). */
  COORDINATION,
  /** CTI and ICM together (FACTS K-02). */
  METHOD,
  /** ACT has a team and places of its own. */
  ACT;

  /** The pool a method takes its places from. */
  public static Pool of(Method method) {
    return switch (method) {
      case CTI, ICM -> METHOD;
      case ACT -> Pool.ACT;
    };
  }
}
