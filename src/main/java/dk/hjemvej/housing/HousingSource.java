package dk.hjemvej.housing;

/** Who allocates a home (FACTS B-04, B-13; PATHWAY § 2.2). */
public enum HousingSource {
  QUARTER_RULE("25 %-reglen"),
  YOUTH_HOME("Ungdomsbolig"),
  OERESUND_COLLEGE("Øresundskollegiet"),
  PROPERTY_OFFICE("Ejendomsforvaltningen"),
  PRIVATE("Privat"),
  RESIDENTIAL_OFFER("Botilbud");

  private final String label;

  HousingSource(String label) {
    this.label = label;
  }

  /** The source's name in Danish. */
  public String label() {
    return label;
  }
}
