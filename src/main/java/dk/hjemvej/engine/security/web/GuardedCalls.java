package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through only the calls a caller may make (SAFETY S14), and looks into the bodies of those:
 * no expressions in searches (S1), nobody acts in another person's name, no text that the database
 * cannot keep.
 */
final class GuardedCalls extends OncePerRequestFilter {

  private static final Pattern SUBMITTING = Pattern.compile(".*/submit-form/?");
  private static final Pattern CLAIMING = Pattern.compile("task/[^/]+/claim/?");
  private static final Pattern OWN_ACCOUNT = Pattern.compile("user/([^/]+)/.*");

  private final Callers callers;

  GuardedCalls(Callers callers) {
    this.callers = callers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> path =
        PathSpelling.plain(request.getRequestURI().substring(request.getContextPath().length()));
    if (path.isEmpty()) {
      Answer.UNCLEAR_PATH.writeTo(response);
      return;
    }
    String called = CalledPath.of(path.get());
    Optional<Caller> caller = callers.of(request);
    if (caller.isEmpty() && !AllowedCalls.areOpenToAnybody(request.getMethod(), called)) {
      Answer.WRONG_LOGIN.writeTo(response);
    } else if (caller.isEmpty()) {
      chain.doFilter(request, response);
    } else if (!AllowedCalls.cover(caller.get(), request.getMethod(), called)) {
      Answer.FORBIDDEN_CALL.writeTo(response);
    } else if (caller.get().isAdministrator() || called.startsWith("/")) {
      chain.doFilter(request, response);
    } else {
      filterContent(caller.get(), called, request, response, chain);
    }
  }

  private static void filterContent(
      Caller caller,
      String called,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Optional<ReadBody> read = ReadBody.of(request);
    if (read.isEmpty()) {
      Answer.TOO_LARGE.writeTo(response);
      return;
    }
    Optional<Answer> refusal = refusalOf(caller, called, read.get());
    if (refusal.isPresent()) {
      refusal.get().writeTo(response);
    } else if (ReturnedTask.isOne(called)) {
      chain.doFilter(ReturnedTask.of(request), response);
    } else {
      chain.doFilter(read.get(), response);
    }
  }

  private static Optional<Answer> refusalOf(Caller caller, String called, ReadBody request) {
    JsonBody body;
    try {
      body = JsonBody.read(request.bytes());
    } catch (IOException notJson) {
      return Optional.of(Answer.UNREADABLE);
    }
    if (!body.isStorable()) {
      return Optional.of(Answer.UNSTORABLE_TEXT);
    }
    if (!SUBMITTING.matcher(called).matches() && hasExpression(request, body)) {
      return Optional.of(Answer.FORBIDDEN_EXPRESSION);
    }
    boolean forSomebodyElse =
        (CLAIMING.matcher(called).matches()
                && !body.topLevelText("userId").equals(Optional.of(caller.userId())))
            || isOthersAccount(called, caller);
    return forSomebodyElse ? Optional.of(Answer.ONLY_FOR_YOURSELF) : Optional.empty();
  }

  private static boolean hasExpression(HttpServletRequest request, JsonBody body) {
    return body.hasExpression()
        || Collections.list(request.getParameterNames()).stream().anyMatch(JsonBody::isExpression);
  }

  private static boolean isOthersAccount(String called, Caller caller) {
    var account = OWN_ACCOUNT.matcher(called);
    return account.matches() && !account.group(1).equals(caller.userId());
  }
}
