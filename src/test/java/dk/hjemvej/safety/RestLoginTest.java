package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY S3, S5: nothing of the engine without name and password. */
@SafetyTest
class RestLoginTest {

  @Autowired private Browser browser;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/engine",
        "/engine/",
        "/engine/default/task",
        "/version",
        "/task",
        "/task?maxResults=1",
        "/process-definition",
        "/identity/password-policy",
        "/schema/log",
        "/metrics",
        "/openapi.json",
        "/user/count",
        "//task",
        "/;x=1/task",
        "/%74ask"
      })
  void every_path_of_the_rest_interface_asks_who_is_there(String path) {
    var answer = browser.stranger().get("/engine-rest" + path);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"task", "process-definition", "user", "version", "deployment"})
  void the_web_applications_interface_does_the_same(String path) {
    assertThat(browser.stranger().get(browser.engine(path)).statusCode()).isEqualTo(401);
    assertThat(browser.stranger().get("/camunda/api/hjemvej/cases").statusCode()).isEqualTo(401);
  }

  @Test
  void a_wrong_password_opens_nothing() {
    assertThat(browser.integration("cti", "wrong").get("/engine-rest/version").statusCode())
        .isEqualTo(401);
    assertThat(browser.integration("nobody", "x").get("/engine-rest/version").statusCode())
        .isEqualTo(401);
    assertThat(browser.integration("c\0ti", "x").get("/engine-rest/version").statusCode())
        .isEqualTo(401);
    assertThat(browser.integration("cti", "").get("/engine-rest/version").statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_right_one_does() {
    assertThat(browser.integration("cti").get("/engine-rest/version").statusCode()).isEqualTo(200);
  }

  @Test
  void the_login_page_gets_what_it_needs() {
    assertThat(
            browser
                .stranger()
                .get("/camunda/app/tasklist/" + browser.engineName() + "/")
                .statusCode())
        .isLessThan(400);
    assertThat(browser.stranger().get("/camunda/api/engine/engine/").statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_tells_the_browser_to_be_careful_and_its_cookies_stay_here() {
    var answer = browser.stranger().get("/camunda/app/tasklist/" + browser.engineName() + "/");

    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.toLowerCase().contains("samesite=lax"))
        .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
        .allMatch(cookie -> cookie.contains("HttpOnly"));
  }
}
