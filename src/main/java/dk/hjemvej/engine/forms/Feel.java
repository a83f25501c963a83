package dk.hjemvej.engine.forms;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions of forms, the language the decision tables speak, too. */
@Component
public class Feel {

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

  /** Whether the condition holds; an error or "no value" is not true. A leading = is optional. */
  public boolean isTrue(String expression, Map<String, @Nullable Object> context) {
    EvaluationResult result = engine.evaluateExpression(bare(expression), context);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  /** The syntax error of an expression, or null when it can be read. */
  public @Nullable String syntaxError(String expression) {
    var parsed = engine.parseExpression(bare(expression));
    return parsed.isSuccess() ? null : parsed.failure().message();
  }

  private static String bare(String expression) {
    return expression.startsWith("=") ? expression.substring(1) : expression;
  }
}
