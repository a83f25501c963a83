package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.scenario.support.PostgreSql;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;

/**
 * SAFETY S3, S4, S12: production starts safely, or says what is missing and does not start. Each
 * start is a JVM of its own, as on a server: what the operator reads is the output.
 */
class ProductionStartTest {

  private static final String KEY =
      Base64.getEncoder()
          .encodeToString("a test's key, thirty-two bytes!!".getBytes(StandardCharsets.UTF_8));
  private static final String PASSWORD = "Meget-Lang-4711";

  @Test
  void without_secrets_and_on_an_embedded_database_it_names_everything_at_once() throws Exception {
    Server server = Server.inProduction("spring.datasource.url=jdbc:h2:mem:safety");

    assertThat(server.outputUntilItEnds())
        .contains(
            "Profilen production starter ikke",
            "Databasen er ikke egnet til drift",
            "Fundet: jdbc:h2",
            "hjemvej.vault.key mangler",
            "hjemvej.vault.hash-key mangler",
            "hjemvej.mail.base-url mangler",
            "hjemvej.mail.sender mangler",
            "spring.mail.host mangler",
            "Krævet:")
        .doesNotContain("\tat ");
    assertThat(server.exitValue()).isNotZero();
  }

  @Test
  void demo_and_production_do_not_mix() throws Exception {
    Server server =
        serverWithSecrets(
            "spring.profiles.active=production,demo",
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none");

    assertThat(server.outputUntilItEnds()).contains("Demo og production kan ikke køre sammen");
    assertThat(server.exitValue()).isNotZero();
  }

  @Test
  void a_database_needs_an_administrator_and_no_password_that_everybody_knows() throws Exception {
    String url = PostgreSql.newDatabase();
    String database = "spring.datasource.url=" + url;

    assertThat(serverWithSecrets(database).outputUntilItEnds())
        .contains("ingen administrator", "HJEMVEJ_ADMIN_PASSWORD");

    insertUser(url, "known", "known", null);
    insertUser(url, "demo", PASSWORD, "demo@demo.example.org");
    assertThat(
            serverWithSecrets(database, "hjemvej.admin.password=" + PASSWORD).outputUntilItEnds())
        .contains("kontoen known", "kontoen demo");

    execute(url, "delete from act_id_user");
    Server server = serverWithSecrets(database, "hjemvej.admin.password=" + PASSWORD);
    try {
      String port = server.port();
      assertThat(get(port, "/engine-rest/version").statusCode()).isEqualTo(404);
      assertThat(get(port, "/engine-rest/engine").statusCode()).isEqualTo(404);
      HttpResponse<String> page = get(port, "/camunda/app/welcome/default/");
      assertThat(page.headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite=Lax"));
      assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(count(url, "act_id_membership where group_id_ = 'camunda-admin'")).isEqualTo(1);
      assertThat(count(url, "act_id_user")).isEqualTo(1);
    } finally {
      server.stop();
    }
  }

  private static void insertUser(String url, String name, String password, String mail)
      throws Exception {
    String salt = "c2FsdA==";
    String hash = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(password + salt);
    execute(
        url,
        "insert into act_id_user (id_, rev_, email_, pwd_, salt_) values ('%s', 1, %s, '%s', '%s')"
            .formatted(name, mail == null ? "null" : "'" + mail + "'", hash, salt));
  }

  private static void execute(String url, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
      connection.createStatement().execute(sql);
    }
  }

  private static int count(String url, String of) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
      var rows = connection.createStatement().executeQuery("select count(*) from " + of);
      rows.next();
      return rows.getInt(1);
    }
  }

  private static HttpResponse<String> get(String port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString());
  }

  private static Server serverWithSecrets(String... settings) throws IOException {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("spring.datasource.username=postgres");
    all.add("hjemvej.mail.base-url=https://hjemvej.example.org");
    all.add("hjemvej.mail.sender=hjemvej@example.org");
    all.add("spring.mail.host=localhost");
    all.add("hjemvej.vault.key=" + KEY);
    all.add("hjemvej.vault.hash-key=" + KEY);
    return Server.inProduction(all.toArray(String[]::new));
  }
}
