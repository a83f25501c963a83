package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** SAFETY S10: wrong logins stop the one who guesses, not the one whose account it is. */
@SafetyTest
class LoginLimitTest {

  private static final String ATTACKER = "127.0.0.66";
  private static final String OWNER = "127.0.0.7";

  @LocalServerPort private int port;
  @Autowired private Browser browser;

  @Test
  void two_hundred_wrong_logins_from_one_address_do_not_lock_out_another() throws Exception {
    int refusedUnread = 0;
    for (int attempt = 0; attempt < 200; attempt++) {
      int status = login(ATTACKER, "leader", "wrong" + attempt);
      assertThat(status).isIn(401, 429);
      refusedUnread += status == 429 ? 1 : 0;
    }

    assertThat(refusedUnread).isEqualTo(190);
    assertThat(login(ATTACKER, "leader", "leader")).isEqualTo(429);
    assertThat(login(OWNER, "leader", "leader")).isEqualTo(200);
  }

  @Test
  void the_rest_interface_counts_the_same_way() throws Exception {
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(rest(ATTACKER, "cti", "wrong" + attempt)).isEqualTo(401);
    }

    assertThat(rest(ATTACKER, "cti", "cti")).isEqualTo(429);
    assertThat(login(ATTACKER, "cti", "cti")).isEqualTo(429);
    assertThat(rest(OWNER, "cti", "cti")).isEqualTo(200);
  }

  @Test
  void a_right_login_forgives_the_slips_before_it() throws Exception {
    for (int day = 0; day < 3; day++) {
      for (int slip = 0; slip < 8; slip++) {
        assertThat(login(OWNER, "icm", "wrong")).isEqualTo(401);
      }
      assertThat(login(OWNER, "icm", "icm")).isEqualTo(200);
    }
  }

  @Test
  void one_address_cannot_try_many_accounts() throws Exception {
    for (int attempt = 0; attempt < 50; attempt++) {
      assertThat(login(ATTACKER, "someone" + attempt, "wrong")).isEqualTo(401);
    }

    assertThat(login(ATTACKER, "someone-else", "wrong")).isEqualTo(429);
  }

  private int login(String from, String user, String password) throws IOException {
    String page = "/camunda/app/welcome/%s/".formatted(browser.engineName());
    List<String> cookies = setCookies(send(from, request("GET", page, "", "")));
    String token =
        cookies.stream()
            .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
            .map(cookie -> cookie.substring("XSRF-TOKEN=".length()))
            .findFirst()
            .orElseThrow();
    String headers =
        """
        Content-Type: application/x-www-form-urlencoded
        Cookie: %s
        X-XSRF-TOKEN: %s
        """
            .formatted(String.join("; ", cookies), token);
    return status(
        send(
            from,
            request(
                "POST",
                "/camunda/api/admin/auth/user/%s/login/tasklist".formatted(browser.engineName()),
                headers,
                "username=%s&password=%s".formatted(user, password))));
  }

  private int rest(String from, String user, String password) throws IOException {
    String credentials =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return status(
        send(
            from,
            request(
                "GET",
                browser.rest("task/count"),
                "Authorization: Basic %s\n".formatted(credentials),
                "")));
  }

  private static String request(String method, String path, String headers, String body) {
    return """
        %s %s HTTP/1.1
        Host: localhost
        Connection: close
        Content-Length: %d
        %s
        %s"""
        .formatted(method, path, body.length(), headers, body);
  }

  /** Any address of 127.0.0.0/8 is this machine, so one machine can be several callers. */
  private List<String> send(String from, String request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      socket
          .getOutputStream()
          .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static int status(List<String> answer) {
    return Integer.parseInt(answer.get(0).split(" ")[1]);
  }

  private static List<String> setCookies(List<String> answer) {
    return answer.stream()
        .filter(line -> line.startsWith("Set-Cookie: "))
        .map(line -> line.substring("Set-Cookie: ".length()).split(";")[0])
        .toList();
  }
}
