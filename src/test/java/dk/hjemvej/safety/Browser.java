package dk.hjemvej.safety;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Sends what a browser, an integration or somebody with bad intentions would send. */
@TestComponent
public class Browser {

  private static final String ENGINE = "/camunda/api/engine/engine/%s/";

  private final Environment environment;
  private final ProcessEngine engine;

  Browser(Environment environment, ProcessEngine engine) {
    this.environment = environment;
    this.engine = engine;
  }

  /** Somebody without an account. */
  Visitor stranger() {
    return new Visitor(null);
  }

  /** Calls the engine's REST interface with name and password. */
  Visitor integration(String user, String password) {
    return new Visitor(
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
  }

  /** A demo account on the REST interface. */
  Visitor integration(String user) {
    return integration(user, user);
  }

  /** A demo account that has logged in to Tasklist. */
  Visitor loggedIn(String user) {
    Visitor visitor = new Visitor(null);
    visitor.sends("GET", "/camunda/app/welcome/%s/".formatted(engine.getName()), null, null);
    HttpResponse<String> answer = visitor.logsIn(user, user);
    if (answer.statusCode() != 200) {
      throw new AssertionError(user + " could not log in: " + answer.body());
    }
    visitor.get(ENGINE.formatted(engine.getName()) + "task/count");
    return visitor;
  }

  /** Path of the engine in its REST interface. */
  String rest(String path) {
    return "/engine-rest/engine/%s/%s".formatted(engine.getName(), path);
  }

  String engineName() {
    return engine.getName();
  }

  /** Path of the engine in the interface that the web applications use. */
  String engine(String path) {
    return ENGINE.formatted(engine.getName()) + path;
  }

  final class Visitor {

    private final String authorization;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(String authorization) {
      this.authorization = authorization;
    }

    HttpResponse<String> get(String path) {
      return sends("GET", path, null, null);
    }

    HttpResponse<String> posts(String path, String json) {
      return sends("POST", path, "application/json", json);
    }

    HttpResponse<String> puts(String path, String json) {
      return sends("PUT", path, "application/json", json);
    }

    HttpResponse<String> deletes(String path) {
      return sends("DELETE", path, null, null);
    }

    HttpResponse<String> logsIn(String user, String password) {
      return sends(
          "POST",
          "/camunda/api/admin/auth/user/%s/login/tasklist".formatted(engine.getName()),
          "application/x-www-form-urlencoded",
          "username=%s&password=%s".formatted(user, password));
    }

    HttpResponse<String> sends(String method, String path, String type, String body) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
              .header("Accept", "application/json")
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      if (type != null) {
        request.header("Content-Type", type);
      }
      if (authorization != null) {
        request.header("Authorization", authorization);
      }
      cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
          .map(HttpCookie::getValue)
          .findFirst()
          .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
      try {
        return client.send(request.build(), BodyHandlers.ofString());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private String port() {
    return environment.getRequiredProperty("local.server.port");
  }
}
