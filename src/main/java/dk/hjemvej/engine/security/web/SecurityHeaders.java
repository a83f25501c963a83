package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a browser is told about every page; the web applications set their own content policy. */
final class SecurityHeaders extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (!request.getRequestURI().contains("/camunda/")) {
      response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'");
    }
    if (request.getRequestURI().contains("/api/") || isRest(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean isRest(HttpServletRequest request) {
    return request.getRequestURI().contains(CalledPath.REST);
  }
}
