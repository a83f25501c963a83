package dk.hjemvej.team;

/** What a team does regularly (PATHWAY § 13). */
public enum Routine {
  TEAM_SUPERVISION("team-supervision"),
  CASELOAD_REVIEW("caseload-review");

  private final String process;

  Routine(String process) {
    this.process = process;
  }

  /** Key of the diagram it follows. */
  public String process() {
    return process;
  }
}
