package dk.hjemvej.engine.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What Tasklist shows when the server refuses to take, return, complete or start something is the
 * message of the REST answer. This makes it a Danish sentence: the forms gate's own, without the
 * engine's words around it, and one that says what happened when somebody else was faster.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainRefusals extends OncePerRequestFilter {

  private static final Pattern ACTION =
      Pattern.compile(
          ".*/(task/[^/]+/(submit-form|claim|unclaim|complete|assignee)"
              + "|process-definition/([^/]+|key/[^/]+)/(submit-form|start))");

  /** The engine's words before the gate's message. */
  private static final Pattern PREFIX = Pattern.compile("^(Cannot [a-z ]+ \\S+: )+");

  static final String TAKEN = "En kollega har lige taget opgaven.";
  static final String CHANGED_MEANWHILE =
      "En anden har ændret opgaven imens. Genindlæs siden; det, du har skrevet, er ikke gemt.";

  /** What Tasklist itself takes for "the task does not exist any more" and closes it. */
  static final String GONE = "task is null";

  private static final Set<String> SOMEBODY_WAS_FASTER = Set.of(TAKEN, CHANGED_MEANWHILE, GONE);

  private final ObjectMapper json;

  PlainRefusals(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !ACTION.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    if (held.getStatus() >= 400) {
      rewrite(held);
    }
    held.copyBodyToResponse();
  }

  private void rewrite(ContentCachingResponseWrapper held) throws IOException {
    ObjectNode problem = problem(held.getContentAsByteArray());
    if (problem == null) {
      return;
    }
    String message = problem.path("message").asText();
    String plain = plain(problem.path("type").asText(), message);
    if (SOMEBODY_WAS_FASTER.contains(plain)) {
      held.setStatus(HttpServletResponse.SC_CONFLICT);
    }
    if (!plain.equals(message)) {
      problem.put("message", plain);
      held.resetBuffer();
      held.getOutputStream().write(json.writeValueAsBytes(problem));
    }
  }

  static String plain(String type, String message) {
    if (type.equals("OptimisticLockingException") || message.contains("ENGINE-03005")) {
      return CHANGED_MEANWHILE;
    }
    if (message.contains("is already claimed by")) {
      return TAKEN;
    }
    if (message.contains("task is null") || message.contains("Cannot find task")) {
      return GONE;
    }
    return PREFIX.matcher(message).replaceFirst("");
  }

  private @Nullable ObjectNode problem(byte[] body) {
    try {
      JsonNode node = json.readTree(new String(body, StandardCharsets.UTF_8));
      return node instanceof ObjectNode problem && problem.has("message") ? problem : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
