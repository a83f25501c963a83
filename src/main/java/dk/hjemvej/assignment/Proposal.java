package dk.hjemvej.assignment;

import dk.hjemvej.casefile.Method;

/** What the decision {@code method-proposal} can propose. */
public enum Proposal {
  CTI,
  ICM,
  ACT,
  /** A borderline case: decided at a meeting with the team leader (FACTS M-09). */
  CONFERENCE;

  /** A choice differs only from a method; a meeting may choose any. */
  boolean differsFrom(Method chosen) {
    return this != CONFERENCE && !name().equals(chosen.name());
  }
}
