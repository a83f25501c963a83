package dk.hjemvej.engine.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorTextsTest {

  @Test
  void a_server_error_tells_nothing_but_a_number() throws Exception {
    MockHttpServletResponse answer = answerOf(500, "ENGINE-03083 update ACT_RU_TASK set ...");

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString()).contains("Fejlnummer").doesNotContain("ACT_RU_TASK");
  }

  @Test
  void a_refusal_keeps_its_words() throws Exception {
    assertThat(answerOf(400, "Alder mangler").getContentAsString()).isEqualTo("Alder mangler");
  }

  @Test
  void a_good_answer_passes_untouched() throws Exception {
    assertThat(answerOf(200, "[]").getContentAsString()).isEqualTo("[]");
  }

  private static MockHttpServletResponse answerOf(int status, String text) throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    new ErrorTexts()
        .doFilter(
            new MockHttpServletRequest("POST", "/engine-rest/task"),
            answer,
            new MockFilterChain(
                new jakarta.servlet.http.HttpServlet() {
                  @Override
                  protected void service(
                      jakarta.servlet.http.HttpServletRequest request, HttpServletResponse response)
                      throws java.io.IOException {
                    response.setStatus(status);
                    response.getWriter().write(text);
                  }
                }));
    return answer;
  }
}
