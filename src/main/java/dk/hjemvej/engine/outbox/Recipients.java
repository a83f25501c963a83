package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.Cover;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who a notice reaches today, and where. */
@Component
class Recipients {

  private final IdentityService identity;
  private final Cover cover;

  Recipients(@Lazy IdentityService identity, Cover cover) {
    this.identity = identity;
    this.cover = cover;
  }

  /** User ids: the worker or the deputy, or the members of the group. */
  List<String> of(@Nullable String worker, @Nullable String group) {
    if (worker != null) {
      return List.of(cover.whoIsThere(worker));
    }
    return identity.createUserQuery().memberOfGroup(group).unlimitedList().stream()
        .map(User::getId)
        .toList();
  }

  /** The mail address of a user, if there is one. */
  Optional<String> address(String userId) {
    return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
        .map(User::getEmail)
        .map(String::strip)
        .filter(address -> !address.isEmpty());
  }
}
