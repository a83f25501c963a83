package dk.hjemvej.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.engine.Unchecked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before the two calls with which Tasklist opens a form, and completes their answers.
 * Whether the user may see the task is decided behind it: only a successful answer is completed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class FormDataFilter extends OncePerRequestFilter {

  private static final Pattern VALUES = Pattern.compile("/task/([\\w-]+)/form-variables$");
  private static final Pattern TASK_FORM = Pattern.compile("/task/([\\w-]+)/deployed-form$");
  private static final Pattern START_FORM =
      Pattern.compile("/process-definition/.+/deployed-start-form$");

  private final FormData data;
  private final ObjectMapper json;
  private final Unchecked unchecked;

  FormDataFilter(FormData data, ObjectMapper json, Unchecked unchecked) {
    this.data = data;
    this.json = json;
    this.unchecked = unchecked;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !"GET".equals(request.getMethod())
        || !(VALUES.matcher(path).find()
            || TASK_FORM.matcher(path).find()
            || START_FORM.matcher(path).find());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getContentSize() > 0) {
      byte[] completed =
          json.writeValueAsBytes(
              unchecked.ask(
                  () ->
                      completed(
                          request.getRequestURI(), json.readTree(answer.getContentAsByteArray()))));
      answer.resetBuffer();
      answer.setContentLength(completed.length);
      answer.getOutputStream().write(completed);
    }
    answer.copyBodyToResponse();
  }

  private JsonNode completed(String path, JsonNode answer) {
    Matcher values = VALUES.matcher(path);
    if (values.find()) {
      return data.withValues(values.group(1), answer);
    }
    Matcher taskForm = TASK_FORM.matcher(path);
    return data.withOptions(taskForm.find() ? taskForm.group(1) : null, answer);
  }
}
