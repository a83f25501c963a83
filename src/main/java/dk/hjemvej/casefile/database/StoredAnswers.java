package dk.hjemvej.casefile.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.casefile.Answers;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers as the text a row keeps. */
@Component
class StoredAnswers {

  private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

  private final ObjectMapper json;

  StoredAnswers(ObjectMapper json) {
    this.json = json;
  }

  String write(Answers answers) {
    try {
      return json.writeValueAsString(answers.asMap());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answers read(String text) {
    try {
      return new Answers(json.readValue(text, ANSWERS));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
