package dk.hjemvej.outreach;

/** How a try to meet went (PATHWAY § 9.3, and REFUSED on the street). */
public enum ContactResult {
  MET,
  REPLIED,
  NOT_MET,
  CANCELLED,
  REFUSED;

  /** Whether the young person was there, whatever the answer. */
  public boolean reached() {
    return this == MET || this == REPLIED || this == REFUSED;
  }
}
