package dk.hjemvej.casefile;

/**
 * A person's age as the pathway asks for it; the birth date itself stays in the case record. The
 * codes name the ages of PATHWAY § 2.3, {@link ProgrammeAge} knows where they begin and end.
 */
public enum AgeBand {
  UNDER_17("Under 17", true, false),
  MINOR_17("17 år", true, true),
  AGE_18_24("18-24 år", false, true),
  AGE_25_29("25-29 år", false, true),
  OVER_29("Over 29", false, false);

  private final String label;
  private final boolean minor;
  private final boolean inTargetGroup;

  AgeBand(String label, boolean minor, boolean inTargetGroup) {
    this.label = label;
    this.minor = minor;
    this.inTargetGroup = inTargetGroup;
  }

  /** The Danish text a caseworker reads. */
  public String label() {
    return label;
  }

  /** Under 18: Barnets Lov applies, not Serviceloven. */
  public boolean isMinor() {
    return minor;
  }

  /** Inside the programme's ages (FACTS T-01). */
  public boolean isInTargetGroup() {
    return inTargetGroup;
  }
}
