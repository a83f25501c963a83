package dk.hjemvej.assignment;

/** What a decision on method and support amounts to. */
public enum MethodOutcome {
  /** Granted in full or in part, as proposed. */
  GRANTED,
  /** Granted, but another method than the proposed one: a leader has to agree. */
  DEVIATING,
  REFUSED
}
