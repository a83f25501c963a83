package dk.hjemvej.oversight.process;

import org.springframework.http.HttpStatus;

/** A request of a case screen that is answered with a status and a Danish sentence. */
class Refused extends RuntimeException {

  private final HttpStatus status;

  private Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  static Refused notSignedIn() {
    return new Refused(HttpStatus.UNAUTHORIZED, "Du er ikke logget på. Log på igen.");
  }

  static Refused notYours() {
    return new Refused(HttpStatus.FORBIDDEN, "Du har ikke adgang til denne sag.");
  }

  static Refused notYoursToCorrect() {
    return new Refused(
        HttpStatus.FORBIDDEN,
        "Kun den gruppe, der har opgaven, eller en teamleder kan rette svaret.");
  }

  static Refused notFound() {
    return new Refused(HttpStatus.NOT_FOUND, "Sagen eller svaret findes ikke.");
  }

  static Refused forManagers() {
    return new Refused(
        HttpStatus.FORBIDDEN, "Tallene er for teamledere, enhedschefer og procesejere.");
  }

  /**
   * @param message Danish, naming the field
   */
  static Refused unreadable(String message) {
    return new Refused(HttpStatus.BAD_REQUEST, message);
  }

  HttpStatus status() {
    return status;
  }
}
