package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Vault;
import dk.hjemvej.engine.Deadlines;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The deployed form is the contract: what it requires, allows and hides is checked here again, on
 * the server, whoever submits and however. Nothing that the form does not ask for gets through.
 */
@Component
public class FormsGate {

  private final Feel feel;
  private final CivilTime time;
  private final Deadlines deadlines;
  private final ObjectProvider<Vault> vault;
  private final Map<String, FormOptions> options;

  FormsGate(
      Feel feel,
      CivilTime time,
      Deadlines deadlines,
      ObjectProvider<Vault> vault,
      List<FormOptions> options) {
    this.feel = feel;
    this.time = time;
    this.deadlines = deadlines;
    this.vault = vault;
    this.options = options.stream().collect(Collectors.toMap(FormOptions::name, o -> o));
  }

  /**
   * Checks submitted values against a form.
   *
   * @param caseNumber the case, or null on a form that opens one
   * @param variables the process variables that the form's conditions may ask for
   * @return every answer of a visible field, in the type it is stored in; null for a field left
   *     empty or hidden
   * @throws RefusedAnswer with every problem found, in Danish, naming the fields
   */
  public Map<String, @Nullable Object> check(
      Form form,
      @Nullable CaseNumber caseNumber,
      Map<String, ? extends @Nullable Object> submitted,
      Map<String, ? extends @Nullable Object> variables) {
    Refusals refusals = new Refusals();
    submitted.keySet().stream()
        .filter(key -> form.field(key).isEmpty())
        .sorted()
        .forEach(key -> refusals.add(key, "»%s« findes ikke i formularen.".formatted(shown(key))));

    Map<String, FieldCheck.Outcome> outcomes = new LinkedHashMap<>();
    Map<String, @Nullable Object> typed = new HashMap<>();
    for (FormField field : form.fields()) {
      if (!field.isDisplayOnly()) {
        FieldCheck.Outcome outcome =
            FieldCheck.check(field, submitted.get(field.key()), allowed(field, caseNumber));
        outcomes.put(field.key(), outcome);
        typed.put(field.key(), outcome.value());
      }
    }
    Map<String, @Nullable Object> context = context(variables);
    Set<String> hidden = hide(form, typed, context);
    Map<String, @Nullable Object> answers = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      FieldCheck.Outcome outcome = outcomes.get(field.key());
      if (outcome == null) {
        continue;
      }
      Object given = submitted.get(field.key());
      if (hidden.contains(field.key())) {
        if (given != null && !Boolean.FALSE.equals(given)) {
          refusals.add(field.key(), "»%s« skal ikke udfyldes her.".formatted(field.label()));
        }
        answers.put(field.key(), null);
        continue;
      }
      if (outcome.refusal() != null) {
        refusals.add(field.key(), outcome.refusal());
      }
      answers.put(field.key(), outcome.value());
    }
    refusals.throwIfAny();
    form.fields().stream()
        .filter(field -> !field.isDisplayOnly() && !hidden.contains(field.key()))
        .forEach(field -> crossCheck(field, answers.get(field.key()), context, refusals));
    refusals.throwIfAny();
    return answers;
  }

  /** The keys of the fields that the form hides, given these answers. */
  public Set<String> hidden(
      Form form,
      Map<String, ? extends @Nullable Object> answers,
      Map<String, ? extends @Nullable Object> variables) {
    return hide(form, answers, context(variables));
  }

  /** What conditions may ask for besides the answers, which come on top. */
  private Map<String, @Nullable Object> context(Map<String, ? extends @Nullable Object> variables) {
    Map<String, @Nullable Object> context = new HashMap<>();
    variables.forEach((key, value) -> context.put(key, feelValue(value)));
    context.put("today", time.today());
    context.put("deadlines", deadlinesForFeel());
    return context;
  }

  /**
   * Lays the visible answers over the context. A hidden answer counts as none, so hiding one field
   * may hide or show another.
   */
  private Set<String> hide(
      Form form,
      Map<String, ? extends @Nullable Object> answers,
      Map<String, @Nullable Object> context) {
    Set<String> hidden = Set.of();
    for (int round = 0; round <= form.fields().size(); round++) {
      for (FormField field : form.fields()) {
        if (!field.isDisplayOnly()) {
          context.put(field.key(), hidden.contains(field.key()) ? null : answers.get(field.key()));
        }
      }
      Set<String> hiddenNow =
          form.fields().stream()
              .filter(field -> isHidden(field, context))
              .map(FormField::key)
              .collect(Collectors.toSet());
      if (hiddenNow.equals(hidden)) {
        break;
      }
      hidden = hiddenNow;
    }
    return hidden;
  }

  /** Moves answers that nobody may read into the vault; their masked form stays. */
  public Answers seal(Form form, CaseNumber caseNumber, Map<String, @Nullable Object> answers) {
    Map<String, @Nullable Object> sealed = new LinkedHashMap<>(answers);
    form.fields().stream()
        .filter(field -> field.is("vault"))
        .filter(field -> answers.get(field.key()) != null)
        .forEach(
            field ->
                sealed.put(
                    field.key(),
                    vault
                        .getObject()
                        .keep(caseNumber, field.key(), String.valueOf(answers.get(field.key())))));
    return new Answers(sealed);
  }

  /** The choices of a field, written in the form or offered by a bean. */
  public List<FormOptions.Option> options(FormField field, @Nullable CaseNumber caseNumber) {
    return field
        .options()
        .map(
            name -> {
              FormOptions offered = options.get(name);
              if (offered == null) {
                throw new IllegalStateException(
                    "Field %s: wanted options '%s', found %s"
                        .formatted(field.key(), name, options.keySet()));
              }
              return offered.options(caseNumber);
            })
        .orElseGet(
            () ->
                field.values().entrySet().stream()
                    .map(value -> new FormOptions.Option(value.getKey(), value.getValue()))
                    .toList());
  }

  private Set<String> allowed(FormField field, @Nullable CaseNumber caseNumber) {
    return options(field, caseNumber).stream()
        .map(FormOptions.Option::value)
        .collect(Collectors.toSet());
  }

  private boolean isHidden(FormField field, Map<String, @Nullable Object> context) {
    return field.hiddenWhen().stream().anyMatch(condition -> feel.isTrue(condition, context));
  }

  private void crossCheck(
      FormField field,
      @Nullable Object answer,
      Map<String, @Nullable Object> context,
      Refusals refusals) {
    if (answer instanceof String text && field.type().equals("datetime")) {
      LocalDate date = CivilTime.dayOf(text);
      if (field.is("pastOrToday") && date.isAfter(time.today())) {
        refusals.add(field.key(), "»%s« må ikke ligge i fremtiden.".formatted(field.label()));
      }
      if (field.is("todayOrFuture") && date.isBefore(time.today())) {
        refusals.add(field.key(), "»%s« må ikke ligge i fortiden.".formatted(field.label()));
      }
    }
    if (answer == null && !field.is("checkAlways")) {
      return;
    }
    field
        .properties()
        .forEach(
            (name, condition) -> {
              if (name.matches("check\\d*") && !feel.isTrue(condition, context)) {
                String message =
                    field
                        .properties()
                        .getOrDefault(name.replace("check", "checkMessage"), "passer ikke.");
                refusals.add(field.key(), "»%s«: %s".formatted(field.label(), message));
              }
            });
  }

  private Map<String, Object> deadlinesForFeel() {
    Map<String, Object> rows = new HashMap<>();
    deadlines.all().forEach((row, period) -> rows.put(row, feelDuration(period)));
    return rows;
  }

  /** FEEL knows durations of days and of months, and a date plus either. */
  private static Object feelDuration(TemporalAmount amount) {
    return amount instanceof Period period && period.toTotalMonths() == 0
        ? Duration.ofDays(period.getDays())
        : amount;
  }

  private static @Nullable Object feelValue(@Nullable Object value) {
    return value instanceof Date instant ? instant.toInstant().atZone(CivilTime.ZONE) : value;
  }

  private static String shown(String key) {
    return key.replaceAll("[^\\w]", "")
        .substring(0, Math.min(40, key.replaceAll("[^\\w]", "").length()));
  }

  /** All problems of one submission, so that a person mends them in one go. */
  private static final class Refusals {

    private final List<String> messages = new ArrayList<>();
    private String firstField = "";

    void add(String field, String message) {
      if (messages.isEmpty()) {
        firstField = field;
      }
      messages.add(message);
    }

    void throwIfAny() {
      if (!messages.isEmpty()) {
        throw new RefusedAnswer(firstField, String.join(" ", messages));
      }
    }
  }
}
