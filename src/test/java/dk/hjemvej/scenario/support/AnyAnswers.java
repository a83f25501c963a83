package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.forms.Form;
import dk.hjemvej.engine.forms.FormField;
import dk.hjemvej.engine.forms.FormOptions.Option;
import dk.hjemvej.engine.forms.FormsGate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Any answers a form would take, field by field: what the fields say together may still be refused.
 */
@TestComponent
public class AnyAnswers {

  private static final List<Integer> DAYS_BACK = List.of(0, 1, 2, 6, 20);
  private static final List<Integer> DAYS_AHEAD = List.of(0, 1, 7, 13, 30, 85);
  private static final double OFTEN = 0.6;
  private static final double MOSTLY = 0.85;

  /**
   * What is mostly answered where one answer in two would end nearly every case on its first day.
   */
  private static final Map<String, Object> MOSTLY_SAID =
      Map.of(
          "birthDate", "2004-05-17",
          "wantsEnrolment", "YES",
          "confirmed", "YES",
          "grant", "GRANTED",
          "actingMunicipalityClear", true);

  @Autowired private FormsGate gate;
  @Autowired private CivilTime time;

  /** What somebody says on the form, the required fields and some of the others. */
  public Map<String, Object> to(
      Form form, CaseNumber youth, Map<String, Object> variables, Random chance) {
    Map<String, Object> answers = new HashMap<>();
    for (int round = 0; round <= form.fields().size(); round++) {
      Set<String> hidden = gate.hidden(form, answers, variables);
      answers.keySet().removeAll(hidden);
      List<FormField> open =
          form.fields().stream()
              .filter(field -> !field.isDisplayOnly() && !field.is("vault"))
              .filter(field -> !hidden.contains(field.key()) && !answers.containsKey(field.key()))
              .filter(field -> field.isRequired() || chance.nextDouble() < OFTEN)
              .toList();
      if (open.isEmpty()) {
        break;
      }
      open.forEach(field -> say(answers, field, youth, chance));
    }
    answers.keySet().removeAll(gate.hidden(form, answers, variables));
    return answers;
  }

  private void say(Map<String, Object> answers, FormField field, CaseNumber youth, Random chance) {
    if (MOSTLY_SAID.containsKey(field.key()) && chance.nextDouble() < MOSTLY) {
      answers.put(field.key(), MOSTLY_SAID.get(field.key()));
      return;
    }
    switch (field.type()) {
      case "textfield", "textarea" -> answers.put(field.key(), "Testtekst");
      case "number" -> answers.put(field.key(), number(field, chance));
      case "checkbox" -> answers.put(field.key(), field.isRequired() || chance.nextBoolean());
      case "datetime" -> answers.put(field.key(), moment(field, chance));
      case "radio", "select" -> choose(field, youth, chance, answers, false);
      case "checklist", "taglist" -> choose(field, youth, chance, answers, true);
      default -> throw new IllegalStateException("No answer for a " + field.type());
    }
  }

  private static int number(FormField field, Random chance) {
    int least = ((Number) field.validate().getOrDefault("min", 0)).intValue();
    int most = ((Number) field.validate().getOrDefault("max", least + 10)).intValue();
    return least + chance.nextInt(Math.min(most - least, 1000) + 1);
  }

  private String moment(FormField field, Random chance) {
    boolean past = field.is("pastOrToday") || !field.is("todayOrFuture") && chance.nextBoolean();
    LocalDate day =
        past
            ? time.today().minusDays(any(DAYS_BACK, chance))
            : time.today().plusDays(any(DAYS_AHEAD, chance));
    return "datetime".equals(field.subtype())
        ? day.atTime(0, 30).atZone(CivilTime.ZONE).toInstant().toString()
        : day.toString();
  }

  private void choose(
      FormField field,
      CaseNumber youth,
      Random chance,
      Map<String, Object> answers,
      boolean several) {
    List<Option> options = gate.options(field, youth);
    if (!options.isEmpty()) {
      String one = any(options, chance).value();
      answers.put(field.key(), several ? List.of(one) : one);
    }
  }

  private static <T> T any(List<T> many, Random chance) {
    return many.get(chance.nextInt(many.size()));
  }
}
