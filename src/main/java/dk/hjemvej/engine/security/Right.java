package dk.hjemvej.engine.security;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What one group may do with one resource of the engine; {@code "*"} as id means all resources of
 * that kind.
 */
record Right(String groupId, Resource resource, String resourceId, Set<Permission> permissions) {

  static final String ALL = "*";

  Right {
    permissions = Set.copyOf(permissions);
  }

  Target target() {
    return new Target(groupId, resource.resourceType(), resourceId);
  }

  /** The permissions as the one number the engine stores. */
  int bits() {
    return permissions.stream().mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
  }

  /** What can carry at most one right: the database has a unique index on exactly this. */
  record Target(String groupId, int resourceType, String resourceId) {}
}
