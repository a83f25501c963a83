package dk.hjemvej.casefile;

/** The areas of life that assessments, plans and bridges to others speak of (PATHWAY § 2.2). */
public enum LifeArea {
  HOUSING("Bolig"),
  MENTAL_HEALTH("Psykisk helbred"),
  PHYSICAL_HEALTH("Fysisk helbred"),
  ECONOMY("Økonomi"),
  DAILY_ACTIVITIES("Daglige aktiviteter"),
  NETWORK("Netværk"),
  SUBSTANCE_USE("Rusmidler"),
  EDUCATION_EMPLOYMENT("Uddannelse og beskæftigelse");

  private final String label;

  LifeArea(String label) {
    this.label = label;
  }

  /** The area's name in Danish. */
  public static String label(String code) {
    return valueOf(code).label;
  }
}
