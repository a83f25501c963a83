package dk.hjemvej.engine.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The groups of the house (PATHWAY § 1), with the name people read and the applications they use.
 */
public enum Role {
  OUTREACH_WORKERS("outreach-workers", "Gademedarbejdere", Circle.WORKERS),
  AUTHORITY_CASEWORKERS("authority-caseworkers", "Myndighedssagsbehandlere", Circle.WORKERS),
  CTI_WORKERS("cti-workers", "CTI-medarbejdere", Circle.WORKERS),
  ICM_WORKERS("icm-workers", "ICM-medarbejdere", Circle.WORKERS),
  ACT_TEAM("act-team", "ACT-team", Circle.WORKERS),
  HOUSING_COORDINATORS("housing-coordinators", "Boligkoordinatorer", Circle.WORKERS),
  TEAM_LEADERS("team-leaders", "Teamledere", Circle.MANAGERS),
  UNIT_HEADS("unit-heads", "Enhedschefer", Circle.MANAGERS),
  PROCESS_OWNERS("process-owners", "Procesejere", Circle.MANAGERS),
  ADMINISTRATORS("camunda-admin", "Administrator", Circle.ADMINISTRATORS);

  private final String groupId;
  private final String danishName;
  private final Circle circle;

  Role(String groupId, String danishName, Circle circle) {
    this.groupId = groupId;
    this.danishName = danishName;
    this.circle = circle;
  }

  /** The group as models and the identity store spell it. */
  public String groupId() {
    return groupId;
  }

  public String danishName() {
    return danishName;
  }

  public Circle circle() {
    return circle;
  }

  /** The web applications this role may open. */
  public Set<String> applications() {
    return circle.applications;
  }

  public static List<Role> of(Circle circle) {
    return Arrays.stream(values()).filter(role -> role.circle == circle).toList();
  }

  /** How much of the web interfaces a role reaches. */
  public enum Circle {
    /** Their own tasks and the processes they may start. */
    WORKERS(Set.of("welcome", "tasklist")),
    /** Also the overview in Cockpit: codes and dates, never a person. */
    MANAGERS(Set.of("welcome", "tasklist", "cockpit")),
    /** Accounts, and the repair of what went wrong. */
    ADMINISTRATORS(Set.of("welcome", "tasklist", "cockpit", "admin"));

    private final Set<String> applications;

    Circle(Set<String> applications) {
      this.applications = applications;
    }
  }
}
