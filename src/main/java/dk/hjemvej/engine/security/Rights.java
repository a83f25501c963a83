package dk.hjemvej.engine.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the rights in the database equal to the rights of the house. A right that somebody added to
 * one of our groups by hand is gone after the next start; that is intended.
 */
@Component
public class Rights {

  private static final Logger LOG = LoggerFactory.getLogger(Rights.class);

  /** Two nodes may write the same right at the same moment; then one of them looks again. */
  private static final int ATTEMPTS = 5;

  /** Rights on single tasks, their history and a member's own group are the engine's to write. */
  private static final Set<Resources> WRITTEN_BY_ENGINE =
      EnumSet.of(
          Resources.TASK,
          Resources.HISTORIC_TASK,
          Resources.HISTORIC_PROCESS_INSTANCE,
          Resources.GROUP);

  private final AuthorizationService authorizations;
  private final RightsOfRoles rightsOfRoles;

  Rights(AuthorizationService authorizations, RightsOfRoles rightsOfRoles) {
    this.authorizations = authorizations;
    this.rightsOfRoles = rightsOfRoles;
  }

  /** Can be repeated at any time, also by several nodes at once. */
  public void synchronise() {
    for (int attempt = 1; ; attempt++) {
      try {
        writeDifferences();
        return;
      } catch (ProcessEngineException raced) {
        if (attempt == ATTEMPTS) {
          throw raced;
        }
        LOG.debug("Rights were written by another node at the same time; looking again", raced);
      }
    }
  }

  private void writeDifferences() {
    Map<Right.Target, Right> wanted =
        rightsOfRoles.all().collect(Collectors.toMap(Right::target, Function.identity()));
    Map<Right.Target, Authorization> found =
        stored().stream().collect(Collectors.toMap(Rights::targetOf, Function.identity()));
    found.forEach(
        (target, authorization) -> {
          if (!wanted.containsKey(target) && !isWrittenByEngine(target)) {
            authorizations.deleteAuthorization(authorization.getId());
          }
        });
    wanted.forEach(
        (target, right) -> {
          Authorization authorization = found.get(target);
          if (authorization == null) {
            authorizations.saveAuthorization(granted(right, newAuthorization(right)));
          } else if (bitsOf(authorization) != right.bits()) {
            authorizations.saveAuthorization(granted(right, authorization));
          }
        });
  }

  private List<Authorization> stored() {
    String[] groups =
        Arrays.stream(Role.values()).map(Role::groupId).toList().toArray(new String[0]);
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .groupIdIn(groups)
        .unlimitedList();
  }

  private Authorization newAuthorization(Right right) {
    Authorization authorization =
        authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(right.groupId());
    authorization.setResource(right.resource());
    authorization.setResourceId(right.resourceId());
    return authorization;
  }

  private static Authorization granted(Right right, Authorization authorization) {
    authorization.setPermissions(right.permissions().toArray(new Permission[0]));
    return authorization;
  }

  private static Right.Target targetOf(Authorization authorization) {
    return new Right.Target(
        authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
  }

  private static int bitsOf(Authorization authorization) {
    return ((AuthorizationEntity) authorization).getPermissions();
  }

  private static boolean isWrittenByEngine(Right.Target target) {
    return WRITTEN_BY_ENGINE.stream()
        .anyMatch(resource -> resource.resourceType() == target.resourceType());
  }
}
