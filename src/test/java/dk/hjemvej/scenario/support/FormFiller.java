package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.forms.Feel;
import dk.hjemvej.engine.forms.Form;
import dk.hjemvej.engine.forms.FormField;
import dk.hjemvej.engine.forms.FormsGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Fills in a form the way a hurried but correct person would: what the test says, and the first
 * possible answer to every other field that is asked for and required.
 */
@TestComponent
public class FormFiller {

  private static final int ROUNDS = 3;

  @Autowired private Feel feel;
  @Autowired private FormsGate gate;
  @Autowired private CivilTime time;

  /** Everyone is somebody else: no two people share a CPR number. */
  private final AtomicInteger people = new AtomicInteger();

  public VariableMap fill(
      Form form, CaseNumber caseNumber, Map<String, Object> said, Map<String, Object> variables) {
    Map<String, Object> answers = new HashMap<>(said);
    // A field may appear because of an answer to another one: a few rounds settle it.
    for (int round = 0; round < ROUNDS; round++) {
      for (FormField field : form.fields()) {
        boolean hidden = isHidden(field, form, answers, variables);
        if (!said.containsKey(field.key()) && !field.isDisplayOnly()) {
          if (hidden) {
            answers.remove(field.key());
          } else if (field.isRequired() && !answers.containsKey(field.key())) {
            answers.put(field.key(), firstPossible(field, caseNumber));
          }
        }
      }
    }
    VariableMap submitted = Variables.createVariables();
    answers.forEach((key, value) -> submitted.put(key, asSubmitted(value)));
    return submitted;
  }

  private boolean isHidden(
      FormField field, Form form, Map<String, Object> answers, Map<String, Object> variables) {
    Map<String, Object> context = new HashMap<>(variables);
    form.fields().stream()
        .filter(other -> !other.isDisplayOnly())
        .forEach(other -> context.put(other.key(), answers.get(other.key())));
    return field.hiddenWhen().stream().anyMatch(condition -> feel.isTrue(condition, context));
  }

  private Object firstPossible(FormField field, CaseNumber caseNumber) {
    if (field.is("vault")) {
      return "010104-%04d".formatted(people.incrementAndGet());
    }
    return switch (field.type()) {
      case "textfield", "textarea" -> "Testtekst";
      case "number" -> field.validate().getOrDefault("min", 1);
      case "checkbox" -> true;
      case "datetime" ->
          "datetime".equals(field.subtype()) ? time.now().toString() : time.today().toString();
      case "radio", "select" -> firstOption(field, caseNumber);
      case "checklist", "taglist" -> List.of(firstOption(field, caseNumber));
      default -> throw new IllegalStateException("No answer for a " + field.type());
    };
  }

  private String firstOption(FormField field, CaseNumber caseNumber) {
    return gate.options(field, caseNumber).get(0).value();
  }

  private static Object asSubmitted(Object value) {
    return value instanceof List<?> list
        ? SpinValues.jsonValue(
                "[" + String.join(",", list.stream().map(v -> "\"" + v + "\"").toList()) + "]")
            .create()
        : value;
  }
}
