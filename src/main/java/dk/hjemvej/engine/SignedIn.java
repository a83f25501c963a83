package dk.hjemvej.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person in whose name a step runs: nobody, when a timer or a message has begun it. */
@Component
public class SignedIn {

  private final IdentityService identity;

  SignedIn(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  public Optional<String> userId() {
    return authentication().map(Authentication::getUserId);
  }

  public boolean isIn(String group) {
    return authentication().map(Authentication::getGroupIds).orElse(List.of()).contains(group);
  }

  private Optional<Authentication> authentication() {
    return Optional.ofNullable(identity.getCurrentAuthentication());
  }
}
