package dk.hjemvej.engine.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides the engine's set-up page, which makes anybody an administrator as long as there is none
 * (SAFETY S4). First of all filters, and for every spelling of the path.
 */
final class NoSetupPage extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (PathSpelling.generousSegments(request.getRequestURI()).contains("setup")) {
      Answer.NOT_FOUND.writeTo(response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
