package dk.hjemvej.engine.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * Giving a task back, said as a claim for nobody. The engine's own word for it asks for the right
 * to give tasks to others, which a worker does not have.
 */
final class ReturnedTask extends HttpServletRequestWrapper {

  private static final String UNCLAIM = "/unclaim";
  private static final String CLAIM = "/claim";
  private static final byte[] FOR_NOBODY = "{\"userId\":null}".getBytes(StandardCharsets.UTF_8);

  private ReturnedTask(HttpServletRequest request) {
    super(request);
  }

  static boolean isOne(String called) {
    return called.matches("task/[^/]+" + UNCLAIM + "/?");
  }

  static HttpServletRequest of(HttpServletRequest request) {
    return ReadBody.of(new ReturnedTask(request), FOR_NOBODY);
  }

  @Override
  public String getRequestURI() {
    return super.getRequestURI().replaceFirst(UNCLAIM + "/?$", CLAIM);
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(super.getRequestURL().toString().replaceFirst(UNCLAIM + "/?$", CLAIM));
  }

  @Override
  public String getPathInfo() {
    String info = super.getPathInfo();
    return info == null ? "" : info.replaceFirst(UNCLAIM + "/?$", CLAIM);
  }

  @Override
  public String getContentType() {
    return MediaType.APPLICATION_JSON_VALUE;
  }

  @Override
  public String getHeader(String name) {
    return "Content-Type".equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
  }
}
