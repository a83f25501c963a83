package dk.hjemvej.engine.security.accounts;

import dk.hjemvej.engine.security.Role;
import dk.hjemvej.engine.security.Role.Circle;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Creates the group of every role. */
@Component
class GroupsOfRoles {

  private final IdentityService identities;

  GroupsOfRoles(IdentityService identities) {
    this.identities = identities;
  }

  void create() {
    for (Role role : Role.values()) {
      if (!exists(role)) {
        create(role);
      }
    }
  }

  private void create(Role role) {
    Group group = identities.newGroup(role.groupId());
    group.setName(role.danishName());
    group.setType(
        role.circle() == Circle.ADMINISTRATORS
            ? Groups.GROUP_TYPE_SYSTEM
            : Groups.GROUP_TYPE_WORKFLOW);
    try {
      identities.saveGroup(group);
    } catch (ProcessEngineException raced) {
      if (!exists(role)) {
        throw raced;
      }
    }
  }

  private boolean exists(Role role) {
    return identities.createGroupQuery().groupId(role.groupId()).count() > 0;
  }
}
