package dk.hjemvej.engine;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How colleagues and groups are called on screens. Everybody may read a colleague's name, though
 * nobody may read the accounts.
 */
@Component
public class DisplayNames {

  private final IdentityService identity;
  private final Unchecked unchecked;

  DisplayNames(@Lazy IdentityService identity, Unchecked unchecked) {
    this.identity = identity;
    this.unchecked = unchecked;
  }

  /** First and last name, or the user id of somebody who has none. */
  public static String of(User user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "))
            .strip();
    return name.isEmpty() ? user.getId() : name;
  }

  /** The name of an account; the id itself when there is no such account any more. */
  public String ofUser(String userId) {
    return unchecked.ask(
        () ->
            Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(DisplayNames::of)
                .orElse(userId));
  }

  /** The name of a group; the id itself when there is no such group any more. */
  public String ofGroup(String groupId) {
    return unchecked.ask(
        () ->
            Optional.ofNullable(identity.createGroupQuery().groupId(groupId).singleResult())
                .map(Group::getName)
                .orElse(groupId));
  }
}
