package dk.hjemvej.assignment;

/** Who gives the support (FACTS O-21). */
public enum Provider {
  MUNICIPALITY,
  EXTERNAL,
  SHELTER_110;

  /** The provider that was decided, unless full places led to another one. */
  public Provider after(PlaceOutcome place) {
    return place == PlaceOutcome.EXTERNAL ? EXTERNAL : this;
  }
}
