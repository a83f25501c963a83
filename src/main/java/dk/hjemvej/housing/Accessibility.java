package dk.hjemvej.housing;

/** What a home offers, or a person needs, to get around in it. */
public enum Accessibility {
  STEP_FREE("Niveaufri adgang"),
  LIFT("Elevator"),
  WHEELCHAIR("Kørestolsegnet");

  private final String label;

  Accessibility(String label) {
    this.label = label;
  }

  /** The name in Danish. */
  public String label() {
    return label;
  }
}
