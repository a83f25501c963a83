package dk.hjemvej.housing;

/** Why a home is not for this young person. */
public enum LeftOut {
  NOT_FREE("Ikke ledig"),
  INCOME_UNKNOWN("Borgers ydelse er ikke kendt"),
  RENT_CEILING("Husleje over loftet"),
  MAX_RENT("Husleje over borgers eget maksimum"),
  STUDY_REQUIREMENT("Studiepligt"),
  ACCESSIBILITY("Mangler tilgængelighed"),
  EXCLUDED_AREA("Fravalgt område"),
  TOO_LARGE("For stor"),
  TOO_SMALL("For få værelser"),
  NOT_YET_AVAILABLE("Først ledig senere"),
  SOURCE_NOT_APPLIED("Ikke søgt hos denne anvisning"),
  NEEDS_ALLOCATION("Kræver godkendelse fra boligsocial anvisning"),
  ALREADY_OFFERED("Tilbudt før");

  private final String label;

  LeftOut(String label) {
    this.label = label;
  }

  /** The reason in Danish, for a list of how many homes it concerns. */
  public String label() {
    return label;
  }
}
