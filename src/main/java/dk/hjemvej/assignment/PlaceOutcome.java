package dk.hjemvej.assignment;

/** How the search for a place in the method ended. */
public enum PlaceOutcome {
  GRANTED,
  /** Somebody outside the municipality gives the support. */
  EXTERNAL,
  /** The young person did not want it. */
  DECLINED
}
