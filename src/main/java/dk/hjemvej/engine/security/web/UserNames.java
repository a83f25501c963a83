package dk.hjemvej.engine.security.web;

import java.util.regex.Pattern;

/** What can be the name of an account; anything else is not even looked for. */
final class UserNames {

  private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

  private UserNames() {}

  static boolean isPossible(String name) {
    return POSSIBLE.matcher(name).matches();
  }
}
