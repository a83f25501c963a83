package dk.hjemvej.scenario.support;

import java.util.HashMap;
import java.util.Map;

/** Answers of a form, written as a person would say them: key, value, key, value. */
public final class With {

  private With() {}

  public static Map<String, Object> with(Object... keysAndValues) {
    Map<String, Object> answers = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return answers;
  }
}
