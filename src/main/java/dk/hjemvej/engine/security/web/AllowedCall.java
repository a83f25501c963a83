package dk.hjemvej.engine.security.web;

import java.util.Set;
import java.util.regex.Pattern;

/** One kind of call to the engine: its methods, and its path below the engine. */
record AllowedCall(Set<String> methods, Pattern path) {

  static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** For interfaces of our own, which look after themselves. */
  static final Set<String> EVERY_METHOD =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH");

  /** A part of a path that names one thing, for example a task. */
  private static final String ONE = "[^/]+";

  static AllowedCall read(String path) {
    return new AllowedCall(READING, pattern(path));
  }

  static AllowedCall post(String path) {
    return new AllowedCall(Set.of("POST"), pattern(path));
  }

  static AllowedCall put(String path) {
    return new AllowedCall(Set.of("PUT"), pattern(path));
  }

  boolean covers(String method, String calledPath) {
    return methods.contains(method) && path.matcher(calledPath).matches();
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(path.replace("{}", ONE) + "/?");
  }
}
