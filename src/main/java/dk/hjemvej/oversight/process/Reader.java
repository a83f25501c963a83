package dk.hjemvej.oversight.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The signed-in person who looks at a case. */
record Reader(String userId, Set<String> groups) {

  private static final String TEAM_LEADERS = "team-leaders";

  private static final List<String> LEADERS = List.of(TEAM_LEADERS, "unit-heads");

  /** Groups that read numbers about all cases. */
  private static final List<String> MANAGERS =
      List.of(TEAM_LEADERS, "unit-heads", "process-owners");

  /** Groups that may read every case: they decide about cases they have no task in yet. */
  private static final List<String> READ_EVERY_CASE =
      List.of("authority-caseworkers", TEAM_LEADERS, "unit-heads");

  /**
   * The person of this request.
   *
   * @throws Refused with 401 when nobody is signed in
   */
  static Reader signedIn(IdentityService identity) {
    Authentication authentication = identity.getCurrentAuthentication();
    if (authentication == null || authentication.getUserId() == null) {
      throw Refused.notSignedIn();
    }
    List<String> groups = authentication.getGroupIds();
    return new Reader(authentication.getUserId(), groups == null ? Set.of() : Set.copyOf(groups));
  }

  boolean readsEveryCase() {
    return isIn(READ_EVERY_CASE);
  }

  boolean isManager() {
    return isIn(MANAGERS);
  }

  /** Who may open a case that nobody else may open any more. */
  boolean isLeader() {
    return isIn(LEADERS);
  }

  boolean leadsTeam() {
    return groups.contains(TEAM_LEADERS);
  }

  boolean isIn(Collection<String> any) {
    return any.stream().anyMatch(groups::contains);
  }
}
