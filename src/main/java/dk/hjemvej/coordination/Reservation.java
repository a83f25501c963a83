package dk.hjemvej.coordination;

/** What came of asking for a place. */
public enum Reservation {
  GRANTED,
  /** No place is free, or somebody else waits for the next one. */
  FULL
}
