package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for name and password on every path of the engine's REST interface (SAFETY S3). The engine's
 * own filter for this leaves some paths open and knows no limit for wrong logins.
 */
final class RestLogin extends OncePerRequestFilter {

  private static final String BASIC = "Basic ";

  private final IdentityService identities;
  private final Callers callers;
  private final WrongLogins wrongLogins;

  RestLogin(IdentityService identities, Callers callers, WrongLogins wrongLogins) {
    this.identities = identities;
    this.callers = callers;
    this.wrongLogins = wrongLogins;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Credentials> credentials = credentialsOf(request);
    if (credentials.isEmpty()) {
      refuse(response);
      return;
    }
    String user = credentials.get().user();
    if (!wrongLogins.leaveRoomFor(request.getRemoteAddr(), user)) {
      Answer.TOO_MANY_LOGINS.writeTo(response);
    } else if (!identities.checkPassword(user, credentials.get().password())) {
      wrongLogins.add(request.getRemoteAddr(), user);
      refuse(response);
    } else {
      asUser(user, request, response, chain);
    }
  }

  private void asUser(
      String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Callers.signIn(request, user);
    identities.setAuthentication(user, List.copyOf(callers.caller(user).groupIds()), List.of());
    try {
      chain.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Hjemvej\"");
    Answer.WRONG_LOGIN.writeTo(response);
  }

  private static Optional<Credentials> credentialsOf(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      return Credentials.of(new String(decoded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private record Credentials(String user, String password) {

    static Optional<Credentials> of(String text) {
      int colon = text.indexOf(':');
      return colon > 0 && UserNames.isPossible(text.substring(0, colon))
          ? Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)))
          : Optional.empty();
    }
  }
}
