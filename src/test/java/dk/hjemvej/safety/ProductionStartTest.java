package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.Hjemvej;
import dk.hjemvej.engine.security.accounts.AccountsAtStart;
import dk.hjemvej.engine.security.accounts.NotFitForProduction;
import dk.hjemvej.scenario.support.PostgreSql;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** SAFETY S3, S4, S12: production starts safely, or says what is missing and does not start. */
class ProductionStartTest {

  private static final String KEY =
      Base64.getEncoder()
          .encodeToString("a key of this test, 32 bytes long".substring(0, 32).getBytes());
  private static final String PASSWORD = "Meget-Lang-4711";

  private final CockpitRuntimeDelegate cockpit = Cockpit.getRuntimeDelegate();
  private final AdminRuntimeDelegate admin = Admin.getRuntimeDelegate();
  private final TasklistRuntimeDelegate tasklist = Tasklist.getRuntimeDelegate();
  private final WelcomeRuntimeDelegate welcome = Welcome.getRuntimeDelegate();

  /** An application that ends takes the web applications of its whole JVM with it. */
  @AfterEach
  void giveBackTheWebApplications() {
    Cockpit.setCockpitRuntimeDelegate(cockpit);
    Admin.setAdminRuntimeDelegate(admin);
    Tasklist.setTasklistRuntimeDelegate(tasklist);
    Welcome.setRuntimeDelegate(welcome);
  }

  @Test
  void without_secrets_and_on_an_embedded_database_it_names_everything_at_once() {
    assertThatThrownBy(() -> start("spring.datasource.url=jdbc:h2:mem:safety"))
        .isInstanceOf(NotFitForProduction.class)
        .hasMessageContainingAll(
            "Databasen er ikke egnet til drift",
            "Fundet: jdbc:h2",
            "hjemvej.vault.key mangler",
            "hjemvej.vault.hash-key mangler",
            "Krævet:");
  }

  @Test
  void demo_and_production_do_not_mix() {
    assertThatThrownBy(
            () ->
                start(
                    "spring.profiles.active=production,demo",
                    "spring.datasource.url=jdbc:postgresql://localhost/none",
                    "hjemvej.vault.key=" + KEY,
                    "hjemvej.vault.hash-key=" + KEY))
        .isInstanceOf(NotFitForProduction.class)
        .hasMessageContaining("Demo og production kan ikke køre sammen");
  }

  @Test
  void a_new_database_needs_its_first_administrator_and_no_known_password() throws Exception {
    String database = "spring.datasource.url=" + PostgreSql.newDatabase();

    assertThatThrownBy(() -> startWithSecrets(database))
        .isInstanceOf(NotFitForProduction.class)
        .hasMessageContainingAll("ingen administrator", "HJEMVEJ_ADMIN_PASSWORD");

    try (ConfigurableApplicationContext production =
        startWithSecrets(database, "hjemvej.admin.password=" + PASSWORD)) {
      IdentityService identities = production.getBean(IdentityService.class);
      assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").list())
          .extracting(User::getId)
          .containsExactly("administrator");
      assertThat(identities.checkPassword("administrator", PASSWORD)).isTrue();
      theRestInterfaceIsClosed(production);
      cookiesAreSecure(production);
      refusesKnownPasswords(production);
    }
  }

  private static void theRestInterfaceIsClosed(ConfigurableApplicationContext production)
      throws Exception {
    assertThat(get(production, "/engine-rest/version").statusCode()).isEqualTo(404);
    assertThat(get(production, "/engine-rest/engine").statusCode()).isEqualTo(404);
  }

  private static void cookiesAreSecure(ConfigurableApplicationContext production) throws Exception {
    var answer = get(production, "/camunda/app/welcome/default/");

    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite=Lax"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  private static void refusesKnownPasswords(ConfigurableApplicationContext production) {
    IdentityService identities = production.getBean(IdentityService.class);
    User known = identities.newUser("cti");
    known.setPassword("cti");
    ((IdentityServiceImpl) identities).saveUser(known, true);
    AccountsAtStart atStart = production.getBean(AccountsAtStart.class);

    assertThatThrownBy(atStart::createWhatIsMissing)
        .isInstanceOf(NotFitForProduction.class)
        .hasMessageContainingAll("kontoens navn som adgangskode", "kontoen cti");

    known = identities.createUserQuery().userId("cti").singleResult();
    known.setPassword(PASSWORD);
    known.setEmail("cti@demo.invalid");
    identities.saveUser(known);
    assertThatThrownBy(atStart::createWhatIsMissing)
        .isInstanceOf(NotFitForProduction.class)
        .hasMessageContaining("kontoen cti");
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext context, String path)
      throws Exception {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString());
  }

  private static ConfigurableApplicationContext startWithSecrets(String... settings) {
    return start(
        Stream.concat(
                Arrays.stream(settings),
                Stream.of(
                    "spring.datasource.username=postgres",
                    "hjemvej.vault.key=" + KEY,
                    "hjemvej.vault.hash-key=" + KEY))
            .toArray(String[]::new));
  }

  private static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(Hjemvej.class)
        .profiles("production")
        .run(
            Stream.concat(
                    Arrays.stream(settings),
                    Stream.of(
                        "server.port=0",
                        "camunda.bpm.job-execution.enabled=false",
                        "hjemvej.inbox.enabled=false"))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
  }
}
