package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.Method;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The groups whose members work with a method. */
@Component
class Teams {

  private final IdentityService identity;

  Teams(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  static String of(Method method) {
    return switch (method) {
      case CTI -> "cti-workers";
      case ICM -> "icm-workers";
      case ACT -> "act-team";
    };
  }

  List<User> membersOf(Method method) {
    return identity.createUserQuery().memberOfGroup(of(method)).unlimitedList();
  }

  boolean includes(String userId, Method method) {
    return identity.createUserQuery().userId(userId).memberOfGroup(of(method)).count() > 0;
  }
}
