package dk.hjemvej.housing;

/** Why a young person said no to a home (PATHWAY § 8). */
public enum DeclineReason {
  RENT("Husleje"),
  AREA("Område"),
  CONDITION("Stand"),
  STUDY_REQUIREMENT("Studiepligt"),
  UNSAFE("Utryg"),
  MOVES_IN_WITH_OTHER("Flytter med anden"),
  OTHER("Andet");

  private final String label;

  DeclineReason(String label) {
    this.label = label;
  }

  /** The reason in Danish. */
  public String label() {
    return label;
  }
}
