package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY S4: nobody makes themselves an administrator, not even when there is none. */
@SafetyTest
class SetupPageTest {

  private static final String USER =
      """
      {"profile":{"id":"intruder","firstName":"I","lastName":"N"},
       "credentials":{"password":"Str0ng!Passw0rd"}}
      """;

  @Autowired private Browser browser;
  @Autowired private IdentityService identities;

  @BeforeEach
  void emptyTheGroup() {
    identities.deleteMembership("admin", "camunda-admin");
  }

  @AfterEach
  void fillTheGroup() {
    identities.createMembership("admin", "camunda-admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/%s/user/create",
        "/camunda/api/admin//setup/%s/user/create",
        "/camunda/api/admin/setup;x=1/%s/user/create",
        "/camunda/api/admin/auth/../setup/%s/user/create",
        "/camunda/api/admin/%%73etup/%s/user/create",
        "/camunda/api/admin/%%2573etup/%s/user/create",
        "/camunda/api/admin/./setup/%s/user/create",
        "/camunda/app/admin/%s/setup/"
      })
  void the_setup_page_does_not_exist_in_any_spelling(String path) {
    var visitor = browser.stranger();
    visitor.get("/camunda/app/welcome/" + browser.engineName() + "/");
    String spelled = path.formatted(browser.engineName());

    assertThat(visitor.posts(spelled, USER).statusCode()).isEqualTo(404);
    assertThat(visitor.get(spelled).statusCode()).isEqualTo(404);
    assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
  }
}
