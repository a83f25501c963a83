package dk.hjemvej.engine.security.web;

import dk.hjemvej.engine.security.Role;
import dk.hjemvej.engine.security.Role.Circle;
import java.util.Set;

/** Who sent a request, and the groups this person is in right now. */
record Caller(String userId, Set<String> groupIds) {

  Caller {
    groupIds = Set.copyOf(groupIds);
  }

  boolean isAdministrator() {
    return isIn(Circle.ADMINISTRATORS);
  }

  boolean isManager() {
    return isIn(Circle.MANAGERS);
  }

  private boolean isIn(Circle circle) {
    return Role.of(circle).stream().map(Role::groupId).anyMatch(groupIds::contains);
  }
}
