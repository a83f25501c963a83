package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY F39: what people and machines type is stored exactly, or refused with a reason. */
@SafetyTest
class HostileInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private Browser browser;
  @Autowired private RuntimeService runtime;
  @Autowired private Submissions submissions;

  static Stream<String> textsToKeep() {
    return Stream.of(
        "Bodil Ærøskøbing Ågård",
        "🧑🏽‍🦱 ung på vej 🏠",
        "<script>alert('x')</script><b>fed</b>",
        "'; drop table submission; --",
        "=1+1",
        "+45 12 34 56 78",
        "@sum(a1)",
        "${canary.sing()} #{canary.sing()}",
        "{{alias}} \\ \" / \t tabulator",
        "עברית ‏العربية 漢字");
  }

  @ParameterizedTest
  @MethodSource("textsToKeep")
  void a_text_is_stored_exactly(String text) throws Exception {
    var answer = record(contact("alias", text));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(submissions.record(theCase()).text("alias")).isEqualTo(text);
  }

  static Stream<String> textsToRefuse() {
    return Stream.of("NUL\0NUL", "x".repeat(1024 * 1024), "x".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("textsToRefuse")
  void what_cannot_be_kept_is_refused_in_danish(String text) throws Exception {
    var answer = record(contact("alias", text));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"message\":\"");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"variables\":{\"alias\":{\"value\":\"half \\ud83d\"}}}",
        "{\"variables\":{\"alias\":{\"value\":\"\\u0000\"}}}",
        "{\"variables\":{\"al\\u0000ias\":{\"value\":\"x\"}}}",
        "{\"variables\":{\"alias\":{\"value\":",
        "not json",
        "[]",
        "{\"variables\":{\"alias\":{\"value\":\"x\",\"type\":\"Object\","
            + "\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
            + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}"
      })
  void a_request_that_no_form_sends_is_refused(String body) {
    var answer = record(body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void a_body_larger_than_any_form_is_not_even_read() throws Exception {
    assertThat(record(contact("alias", "x".repeat(3 * 1024 * 1024))).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30T10:00:00+01:00", "i morgen", "9999999999", "0000-00-00"})
  void an_impossible_moment_is_refused(String moment) throws Exception {
    var answer = record(contact("contactAt", moment));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  private HttpResponse<String> record(String body) {
    return browser
        .integration("outreach")
        .posts(browser.rest("process-definition/key/street-outreach/submit-form"), body);
  }

  private CaseNumber theCase() {
    return CaseNumber.of(
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("street-outreach")
            .singleResult()
            .getBusinessKey());
  }

  /** A contact as the form would send it, with one answer that is not usual. */
  private static String contact(String key, Object value) throws Exception {
    Map<String, Object> answers = new HashMap<>();
    answers.put("alias", "Test");
    answers.put("channel", "STREET");
    answers.put("meetingPlace", "Rådhuspladsen");
    answers.put("contactAt", "2026-01-05T10:00:00+01:00");
    answers.put("sleepsTonight", "SAFE");
    answers.put("homelessnessType", "SOFA_SURFER");
    answers.put("acuteDanger", false);
    answers.put("wantsContact", "MAYBE");
    answers.put("nextContactOn", LocalDate.now().plusDays(3).toString());
    answers.put(key, value);
    Map<String, Object> variables = new HashMap<>();
    answers.forEach((name, answer) -> variables.put(name, Map.of("value", answer)));
    return JSON.writeValueAsString(Map.of("variables", variables));
  }
}
