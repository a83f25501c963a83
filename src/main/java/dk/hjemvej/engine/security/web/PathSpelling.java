package dk.hjemvej.engine.security.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * Reads a request's path as it was sent. The container, the engine's REST interface and our own
 * filters each take a path apart in their own way; a rule about paths holds only when all of them
 * must come to the same result.
 */
final class PathSpelling {

  /** Decoding an encoded percent sign again and again ends sooner or later. */
  private static final int DEEPEST_ENCODING = 8;

  /** What one reader takes away and another keeps. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile("[;\\\\\\p{Cntrl}]|//|/\\.{1,2}(/|$)|%(?i:2f|5c|25|2e|3b|00)");

  private PathSpelling() {}

  /** The decoded path, or none when it can be read in more than one way. */
  static Optional<String> plain(String rawPath) {
    if (AMBIGUOUS.matcher(rawPath).find()) {
      return Optional.empty();
    }
    return decoded(rawPath).filter(path -> !AMBIGUOUS.matcher(path).find());
  }

  /** Every part between slashes under the most generous reading, in lower case. */
  static List<String> generousSegments(String rawPath) {
    String path = rawPath;
    for (int depth = 0; depth < DEEPEST_ENCODING; depth++) {
      String once = decoded(path).orElse(path);
      if (once.equals(path)) {
        break;
      }
      path = once;
    }
    return Arrays.stream(path.split("[/\\\\]"))
        .map(segment -> segment.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Optional<String> decoded(String path) {
    try {
      return Optional.of(UriUtils.decode(path, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
