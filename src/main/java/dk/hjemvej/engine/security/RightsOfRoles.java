package dk.hjemvej.engine.security;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;

import dk.hjemvej.engine.security.Role.Circle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * All rights of the house (SAFETY "Rights"). Who may start a process is read from the process
 * itself ({@code camunda:candidateStarterGroups}); tasks need no right here, because a candidate
 * group gets its right with each task. Nobody has a right to deployments or to batches: the first
 * removes running cases (S7), the second goes past the rights on each case (S8).
 */
@Component
class RightsOfRoles {

  private static final Set<Resources> NOBODYS = EnumSet.of(Resources.DEPLOYMENT, Resources.BATCH);

  private final RepositoryService models;

  RightsOfRoles(RepositoryService models) {
    this.models = models;
  }

  Stream<Right> all() {
    return Stream.of(applications(), filters(), starts(), overview(), administration())
        .flatMap(rights -> rights);
  }

  private static Stream<Right> applications() {
    return everybodyBelowAdministrators()
        .flatMap(
            role ->
                role.applications().stream()
                    .map(application -> right(role, Resources.APPLICATION, application, ACCESS)));
  }

  /** Only administrators create filters, so every stored filter is one that was shipped (S2). */
  private static Stream<Right> filters() {
    return everybodyBelowAdministrators()
        .map(role -> right(role, Resources.FILTER, Right.ALL, READ));
  }

  private Stream<Right> starts() {
    return everybodyBelowAdministrators()
        .flatMap(
            role -> {
              Set<String> startable = startableBy(role);
              return startable.isEmpty() ? Stream.of() : startsOf(role, startable);
            });
  }

  private static Stream<Right> startsOf(Role role, Set<String> startable) {
    return Stream.concat(
        Stream.of(right(role, Resources.PROCESS_INSTANCE, Right.ALL, CREATE)),
        startable.stream()
            .map(key -> right(role, Resources.PROCESS_DEFINITION, key, READ, CREATE_INSTANCE)));
  }

  private static Stream<Right> overview() {
    return Role.of(Circle.MANAGERS).stream()
        .flatMap(
            role ->
                Stream.of(
                    right(role, Resources.PROCESS_DEFINITION, Right.ALL, READ, READ_INSTANCE),
                    right(role, Resources.DECISION_DEFINITION, Right.ALL, READ),
                    right(role, Resources.DECISION_REQUIREMENTS_DEFINITION, Right.ALL, READ)));
  }

  private static Stream<Right> administration() {
    return Role.of(Circle.ADMINISTRATORS).stream()
        .flatMap(
            role ->
                Arrays.stream(Resources.values())
                    .filter(resource -> !NOBODYS.contains(resource))
                    .map(resource -> right(role, resource, Right.ALL, Permissions.ALL)));
  }

  private Set<String> startableBy(Role role) {
    return models.createProcessDefinitionQuery().latestVersion().unlimitedList().stream()
        .filter(definition -> mayStart(role, definition))
        .map(ProcessDefinition::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean mayStart(Role role, ProcessDefinition definition) {
    return models.getIdentityLinksForProcessDefinition(definition.getId()).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .anyMatch(role.groupId()::equals);
  }

  private static Stream<Role> everybodyBelowAdministrators() {
    return Arrays.stream(Role.values()).filter(role -> role.circle() != Circle.ADMINISTRATORS);
  }

  private static Right right(
      Role role, Resource resource, String resourceId, Permission... permissions) {
    return new Right(role.groupId(), resource, resourceId, Set.of(permissions));
  }
}
