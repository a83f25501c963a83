package dk.hjemvej.scenario.support;

import dk.hjemvej.engine.security.Role;
import java.util.Arrays;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;

/**
 * Does one thing in somebody's name, with the rights of every group: a scenario is about the way of
 * a case, who may do what has tests of its own. What the engine does afterwards is nobody's.
 */
final class Acting {

  private Acting() {}

  static <T> T as(String user, IdentityService identity, Supplier<T> action) {
    identity.setAuthentication(user, Arrays.stream(Role.values()).map(Role::groupId).toList());
    try {
      return action.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
