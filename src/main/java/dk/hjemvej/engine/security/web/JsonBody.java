package dk.hjemvej.engine.security.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the rules for calls want to know of a JSON body, found in one pass without building it. */
final class JsonBody {

  private static final JsonFactory JSON = new JsonFactory();

  /** NUL, and halves of a character: the database refuses the first and alters the second. */
  private static final Pattern UNSTORABLE =
      Pattern.compile(
          "\\x00|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> topLevelTexts = new HashMap<>();
  private boolean storable = true;

  private JsonBody() {}

  /** An empty body is an empty object. */
  static JsonBody read(byte[] bytes) throws IOException {
    JsonBody body = new JsonBody();
    try (JsonParser parser = JSON.createParser(bytes)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        body.note(token, parser);
        token = parser.nextToken();
      }
    }
    return body;
  }

  boolean hasExpression() {
    return keys.stream().anyMatch(JsonBody::isExpression);
  }

  static boolean isExpression(String key) {
    return key.toLowerCase(Locale.ROOT).endsWith("expression");
  }

  Optional<String> topLevelText(String key) {
    return Optional.ofNullable(topLevelTexts.get(key));
  }

  boolean isStorable() {
    return storable;
  }

  private void note(JsonToken token, JsonParser parser) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      keys.add(parser.currentName());
      noteText(parser.currentName());
    } else if (token == JsonToken.VALUE_STRING) {
      noteText(parser.getText());
      if (parser.getParsingContext().inObject()
          && parser.getParsingContext().getParent().inRoot()) {
        topLevelTexts.put(parser.currentName(), parser.getText());
      }
    }
  }

  private void noteText(String text) {
    storable = storable && !UNSTORABLE.matcher(text).find();
  }
}
