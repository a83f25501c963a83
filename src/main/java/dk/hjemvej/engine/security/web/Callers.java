package dk.hjemvej.engine.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the caller of a request. The groups come from the database each time: the session remembers
 * those of the login.
 */
@Component
class Callers {

  /** Set by {@link RestLogin} for the rest of the request. */
  private static final String SIGNED_IN = Callers.class.getName() + ".signedIn";

  private final ProcessEngine engine;

  Callers(ProcessEngine engine) {
    this.engine = engine;
  }

  static void signIn(HttpServletRequest request, String userId) {
    request.setAttribute(SIGNED_IN, userId);
  }

  Optional<Caller> of(HttpServletRequest request) {
    Optional<String> signedIn = Optional.ofNullable((String) request.getAttribute(SIGNED_IN));
    return signedIn.or(() -> fromSession(request.getSession(false))).map(this::caller);
  }

  Caller caller(String userId) {
    IdentityService identities = engine.getIdentityService();
    return new Caller(
        userId,
        identities.createGroupQuery().groupMember(userId).listPage(0, 100).stream()
            .map(Group::getId)
            .collect(Collectors.toSet()));
  }

  private Optional<String> fromSession(@Nullable HttpSession session) {
    if (session == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            AuthenticationUtil.getAuthsFromSession(session)
                .getAuthenticationForProcessEngine(engine.getName()))
        .map(Authentication::getIdentityId);
  }
}
