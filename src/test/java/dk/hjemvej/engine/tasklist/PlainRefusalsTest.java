package dk.hjemvej.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Caseworkers read what the server refuses: Danish, and nothing of the engine's own. */
class PlainRefusalsTest {

  private static final String SUBMIT =
      "/camunda/api/engine/engine/default/task/0b5c1d7e-e61e-11f1-9fb1-02fc/submit-form";
  private static final String START =
      "/camunda/api/engine/engine/default/process-definition/street-outreach:1:b0e4/submit-form";
  private static final String CLAIM = "/camunda/api/engine/engine/default/task/17/claim";

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void a_refused_task_form_shows_only_the_sentence_of_the_gate() throws Exception {
    MockHttpServletResponse answer =
        answer(
            SUBMIT,
            400,
            "RestException",
            "Cannot submit task form 0b5c1d7e-e61e-11f1-9fb1-02fc: »Tidspunkt« må ikke ligge i"
                + " fremtiden.");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(message(answer)).isEqualTo("»Tidspunkt« må ikke ligge i fremtiden.");
  }

  @Test
  void a_refused_start_form_does_so_too() throws Exception {
    assertThat(
            message(
                answer(
                    START,
                    400,
                    "RestException",
                    "Cannot instantiate process definition street-outreach:1:b0e4: »Navn« skal"
                        + " udfyldes.")))
        .isEqualTo("»Navn« skal udfyldes.");
  }

  @Test
  void whoever_was_too_late_reads_what_happened() throws Exception {
    MockHttpServletResponse changed =
        answer(SUBMIT, 500, "OptimisticLockingException", "ENGINE-03005 Execution of 'UPDATE'");
    assertThat(changed.getStatus()).isEqualTo(409);
    assertThat(message(changed)).isEqualTo(PlainRefusals.CHANGED_MEANWHILE);

    MockHttpServletResponse taken =
        answer(CLAIM, 500, "TaskAlreadyClaimedException", "Task '17' is already claimed by x.");
    assertThat(taken.getStatus()).isEqualTo(409);
    assertThat(message(taken)).isEqualTo(PlainRefusals.TAKEN);
  }

  @Test
  void a_task_that_is_gone_is_named_as_tasklist_knows_it() throws Exception {
    assertThat(
            message(
                answer(CLAIM, 500, "RestException", "Cannot find task with id 17: task is null")))
        .isEqualTo("task is null");
  }

  @Test
  void other_calls_are_left_alone() throws Exception {
    String other = "/camunda/api/engine/engine/default/task/17/comment/create";
    assertThat(message(answer(other, 400, "RestException", "Cannot submit task form 1: x")))
        .isEqualTo("Cannot submit task form 1: x");
  }

  private String message(MockHttpServletResponse answer) throws IOException {
    JsonNode body = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    return body.path("message").asText();
  }

  private MockHttpServletResponse answer(String path, int status, String type, String message)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    byte[] body = json.writeValueAsBytes(Map.of("type", type, "message", message));
    new PlainRefusals(json)
        .doFilter(
            new MockHttpServletRequest("POST", path),
            response,
            new MockFilterChain(
                new jakarta.servlet.http.HttpServlet() {
                  @Override
                  protected void doPost(
                      jakarta.servlet.http.HttpServletRequest request, HttpServletResponse refused)
                      throws IOException {
                    refused.setStatus(status);
                    refused.setContentType("application/json");
                    refused.getOutputStream().write(body);
                  }
                }));
    return response;
  }
}
