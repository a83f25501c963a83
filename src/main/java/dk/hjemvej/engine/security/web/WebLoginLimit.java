package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts wrong logins to the web applications by address and account, so that guessing stops the
 * one who guesses and not the one whose account it is (SAFETY S10).
 */
final class WebLoginLimit extends OncePerRequestFilter {

  private static final Pattern LOGIN = Pattern.compile(".*/admin/auth/user/[^/]+/login/.*");
  private static final String NAME = "username";

  private final WrongLogins wrongLogins;

  WebLoginLimit(WrongLogins wrongLogins) {
    this.wrongLogins = wrongLogins;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!LOGIN.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<ReadBody> body = ReadBody.of(request);
    Optional<String> user = body.flatMap(read -> userIn(read.bytes()));
    if (body.isEmpty() || user.isEmpty()) {
      Answer.WRONG_LOGIN.writeTo(response);
    } else {
      tryLogin(user.get(), body.get(), response, chain);
    }
  }

  private void tryLogin(
      String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    if (!wrongLogins.leaveRoomFor(address, user)) {
      Answer.TOO_MANY_LOGINS.writeTo(response);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      wrongLogins.add(address, user);
    } else if (response.getStatus() == HttpServletResponse.SC_OK) {
      wrongLogins.forget(address, user);
    }
  }

  /** The first one, as the engine reads it. */
  private static Optional<String> userIn(byte[] body) {
    try {
      return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
          .map(pair -> pair.split("=", 2))
          .filter(pair -> pair.length == 2 && NAME.equals(decoded(pair[0])))
          .map(pair -> decoded(pair[1]))
          .findFirst()
          .filter(UserNames::isPossible);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
