package dk.hjemvej.engine.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A refusal in the shape the web applications know how to show: a type and a Danish message. */
enum Answer {
  UNCLEAR_PATH(400, "UnclearPath", "Adressen er ikke skrevet på en gyldig måde."),
  UNREADABLE(400, "UnreadableRequest", "Indholdet kan ikke læses."),
  UNSTORABLE_TEXT(
      400, "UnstorableText", "Teksten indeholder tegn, som ikke kan gemmes. Skriv teksten igen."),
  WRONG_LOGIN(401, "WrongLogin", "Log ind for at fortsætte."),
  FORBIDDEN_CALL(403, "ForbiddenCall", "Denne handling er ikke tilladt. Brug opgavens formular."),
  FORBIDDEN_EXPRESSION(403, "ForbiddenExpression", "Udtryk er ikke tilladt i en søgning."),
  ONLY_FOR_YOURSELF(403, "OnlyForYourself", "Du kan kun gøre dette for dig selv."),
  NOT_FOUND(404, "NotFound", "Siden findes ikke."),
  TOO_LARGE(413, "TooLarge", "Indholdet er for stort."),
  TOO_MANY_LOGINS(
      429, "TooManyLogins", "For mange forsøg på at logge ind. Vent lidt, og prøv igen.");

  private final int status;
  private final String type;
  private final String message;

  Answer(int status, String type, String message) {
    this.status = status;
    this.type = type;
    this.message = message;
  }

  void writeTo(HttpServletResponse response) throws IOException {
    write(response, status, type, message);
  }

  static void write(HttpServletResponse response, int status, String type, String message)
      throws IOException {
    byte[] body =
        "{\"type\":\"%s\",\"message\":\"%s\"}"
            .formatted(type, message)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
