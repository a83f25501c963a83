package dk.hjemvej.engine.security.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a call one name, whichever of the interfaces it came through. */
final class CalledPath {

  static final String REST = "/engine-rest";
  static final String WEB_APPLICATIONS = "/camunda/api";

  /** With or without the name of the engine. */
  private static final Pattern TO_ENGINE =
      Pattern.compile("(?:" + REST + "|" + WEB_APPLICATIONS + "/engine)(?:/engine/[^/]+)?/(.+)");

  private CalledPath() {}

  /**
   * Of a plain path: {@code task/17/claim} for a call to the engine, {@code /cockpit/...} for one
   * to a web application.
   */
  static String of(String plainPath) {
    Matcher toEngine = TO_ENGINE.matcher(plainPath);
    if (toEngine.matches()) {
      return toEngine.group(1);
    }
    return plainPath.startsWith(WEB_APPLICATIONS)
        ? plainPath.substring(WEB_APPLICATIONS.length())
        : plainPath;
  }
}
