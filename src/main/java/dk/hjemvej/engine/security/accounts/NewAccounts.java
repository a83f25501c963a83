package dk.hjemvej.engine.security.accounts;

import dk.hjemvej.engine.security.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** Creates accounts at start, also when another node does the same at the same moment. */
@Component
class NewAccounts {

  private final IdentityService identities;

  NewAccounts(IdentityService identities) {
    this.identities = identities;
  }

  boolean exists(String userId) {
    return identities.createUserQuery().userId(userId).count() > 0;
  }

  User named(String userId, String displayName, String password) {
    User user = identities.newUser(userId);
    user.setFirstName(displayName);
    user.setLastName("");
    user.setPassword(password);
    return user;
  }

  /** Refuses a password that is weaker than the policy. */
  void create(User user, Role role) {
    create(user, role, false);
  }

  /** For passwords that everybody knows anyway: the demo's. */
  void createWithoutPasswordPolicy(User user, Role role) {
    create(user, role, true);
  }

  private void create(User user, Role role, boolean skipPasswordPolicy) {
    try {
      ((IdentityServiceImpl) identities).saveUser(user, skipPasswordPolicy);
    } catch (ProcessEngineException raced) {
      if (!exists(user.getId())) {
        throw raced;
      }
    }
    join(user.getId(), role);
  }

  void join(String userId, Role role) {
    if (isMember(userId, role)) {
      return;
    }
    try {
      identities.createMembership(userId, role.groupId());
    } catch (ProcessEngineException raced) {
      if (!isMember(userId, role)) {
        throw raced;
      }
    }
  }

  private boolean isMember(String userId, Role role) {
    return identities.createUserQuery().userId(userId).memberOfGroup(role.groupId()).count() > 0;
  }
}
