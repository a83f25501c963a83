package dk.hjemvej.assignment;

/** The authority that decides; under 18 it is the children-and-youth authority. */
public enum DecidedBy {
  ADULT_AUTHORITY,
  CHILDREN_AUTHORITY
}
