package dk.hjemvej.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The web applications show a raw key where a translation is missing, and an empty place where a
 * placeholder was lost: the Danish texts have exactly the keys and placeholders that the shipped
 * English ones have.
 */
class DanishTranslationsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void every_english_text_has_a_danish_one_with_the_same_placeholders(String app)
      throws IOException {
    Map<String, String> english = texts(app, "en");
    Map<String, String> danish = texts(app, "da");

    assertThat(danish.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) ->
            assertThat(placeholders(danish.get(key)))
                .as("placeholders of %s", key)
                .isEqualTo(placeholders(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void the_texts_are_danish(String app) throws IOException {
    Map<String, String> english = texts(app, "en");
    Map<String, String> danish = texts(app, "da");

    List<String> untranslated =
        english.entrySet().stream()
            .filter(text -> text.getValue().matches(".*[a-z] [a-z].*"))
            .filter(text -> text.getValue().equals(danish.get(text.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(untranslated).isEmpty();
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(DanishTranslationsTest::name).sorted().toList();
  }

  private static String name(MatchResult placeholder) {
    return placeholder.group(1);
  }

  private static Map<String, String> texts(String app, String locale) throws IOException {
    String file =
        "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, locale);
    try (InputStream in = DanishTranslationsTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      Map<String, String> texts = new TreeMap<>();
      collect("", new ObjectMapper().readTree(json), texts);
      return texts;
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
    } else {
      texts.put(path, node.asText());
    }
  }
}
