package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Unchecked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a wrong answer. The whole form is checked again by the same gate and remembered as a
 * submission of its own that names the wrong one and the reason; nothing is overwritten. What has
 * already happened because of the wrong answer stays happened; a routing answer counts from here
 * on.
 */
@Component
public class Corrections {

  private static final String REASON = "reason";
  private static final int LONGEST_REASON = 1_000;

  private final FormsGate gate;
  private final DeployedForms forms;
  private final Submissions submissions;
  private final List<AnswersCorrected> rooms;
  private final ProcessEngine engine;
  private final Unchecked unchecked;

  Corrections(
      FormsGate gate,
      DeployedForms forms,
      Submissions submissions,
      List<AnswersCorrected> rooms,
      @Lazy ProcessEngine engine,
      Unchecked unchecked) {
    this.gate = gate;
    this.forms = forms;
    this.submissions = submissions;
    this.rooms = rooms;
    this.engine = engine;
    this.unchecked = unchecked;
  }

  /** The keys of the fields that the form would hide if these changes were made. */
  public Set<String> hidden(Submission wrong, Map<String, ? extends @Nullable Object> changes) {
    Form form = form(wrong);
    Map<String, @Nullable Object> answers = merged(wrong, form, changes);
    return dropHidden(form, answers, variables(wrong));
  }

  /**
   * Stores the corrected answers.
   *
   * @param changes new values by field key; null empties a field; a key left out keeps its answer
   * @param reason why the answer was wrong, in the caseworker's words
   * @return id of the new submission
   * @throws RefusedAnswer when the form does not accept the answers, nothing was changed, the
   *     reason is missing, or somebody else corrected the same submission before
   */
  @Transactional
  public long correct(
      Submission wrong, Map<String, ? extends @Nullable Object> changes, String reason) {
    refuseWithout(reason);
    List<Submission> ofCase = submissions.of(wrong.caseNumber());
    if (ofCase.stream().anyMatch(other -> Objects.equals(other.corrects(), wrong.id()))) {
      throw new RefusedAnswer(
          REASON, "Svaret er allerede rettet. Genindlæs sagen, og ret det nyeste svar.");
    }

    Form form = form(wrong);
    Map<String, Object> variables = variables(wrong);
    Map<String, @Nullable Object> wanted = merged(wrong, form, changes);
    Set<String> hidden = dropHidden(form, wanted, variables);
    List<FormField> sealedBefore =
        form.fields().stream()
            .filter(field -> field.is("vault") && !hidden.contains(field.key()))
            .filter(field -> isBlank(changes.get(field.key())))
            .filter(field -> wrong.answers().has(field.key()))
            .toList();
    Form asked =
        new Form(
            form.id(),
            form.fields().stream().filter(field -> !sealedBefore.contains(field)).toList());
    sealedBefore.forEach(field -> wanted.remove(field.key()));
    Map<String, @Nullable Object> checked =
        unchecked.ask(() -> gate.check(asked, wrong.caseNumber(), wanted, variables));
    Map<String, Object> answers =
        new HashMap<>(gate.seal(asked, wrong.caseNumber(), checked).asMap());
    sealedBefore.forEach(
        field -> answers.put(field.key(), wrong.answers().asMap().get(field.key())));
    displayed(form, wrong).forEach(answers::putIfAbsent);
    Answers corrected = new Answers(answers);
    // Two CPR numbers may look the same once they are masked.
    boolean sealedAnew =
        asked.fields().stream()
            .anyMatch(field -> field.is("vault") && checked.get(field.key()) != null);
    if (!sealedAnew && corrected.asMap().equals(wrong.answers().asMap())) {
      throw new RefusedAnswer(REASON, "Der er ikke rettet noget.");
    }

    long id =
        submissions.add(
            wrong.caseNumber(),
            wrong.processKey(),
            wrong.processInstanceId(),
            wrong.elementId(),
            wrong.formId(),
            wrong.deploymentId(),
            engine.getIdentityService().getCurrentAuthentication().getUserId(),
            corrected,
            wrong.id(),
            reason.strip());
    if (isNewestOfItsStep(wrong, ofCase)) {
      unchecked.ask(Executors.callable(() -> routeOn(wrong, form, checked)));
      rooms.forEach(room -> room.corrected(wrong.caseNumber(), wrong.elementId(), corrected));
    }
    return id;
  }

  private void routeOn(
      Submission wrong, Form form, Map<String, ? extends @Nullable Object> answers) {
    var runtime = engine.getRuntimeService();
    boolean runs =
        runtime
                .createProcessInstanceQuery()
                .processInstanceId(wrong.processInstanceId())
                .active()
                .count()
            > 0;
    boolean askedAgain =
        engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(wrong.processInstanceId())
                .taskDefinitionKey(wrong.elementId())
                .count()
            > 0;
    if (!runs || askedAgain) {
      return;
    }
    for (FormField field : form.routeFields()) {
      Object answer = answers.get(field.key());
      if (!Objects.equals(answer, wrong.answers().asMap().get(field.key()))) {
        runtime.setVariable(wrong.processInstanceId(), field.key(), answer);
      }
    }
  }

  private static boolean isNewestOfItsStep(Submission wrong, List<Submission> ofCase) {
    return ofCase.stream()
        .filter(other -> other.processInstanceId().equals(wrong.processInstanceId()))
        .filter(other -> other.elementId().equals(wrong.elementId()))
        .noneMatch(other -> other.id() > wrong.id());
  }

  private static void refuseWithout(String reason) {
    if (reason.isBlank()) {
      throw new RefusedAnswer(REASON, "»Begrundelse« skal udfyldes.");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new RefusedAnswer(
          REASON, "»Begrundelse« må højst være %d tegn.".formatted(LONGEST_REASON));
    }
    if (reason.indexOf('\0') >= 0) {
      throw new RefusedAnswer(REASON, "»Begrundelse« indeholder et tegn, der ikke kan gemmes.");
    }
  }

  private Form form(Submission wrong) {
    return forms.get(wrong.deploymentId(), wrong.formId());
  }

  /** The old answers with the changes laid over them, without what the form only displays. */
  private static Map<String, @Nullable Object> merged(
      Submission wrong, Form form, Map<String, ? extends @Nullable Object> changes) {
    Map<String, @Nullable Object> answers = new HashMap<>(wrong.answers().asMap());
    answers.putAll(changes);
    form.fields().stream()
        .filter(FormField::isDisplayOnly)
        .forEach(field -> answers.remove(field.key()));
    return answers;
  }

  private static Map<String, Object> displayed(Form form, Submission wrong) {
    Map<String, Object> displayed = new HashMap<>();
    form.fields().stream()
        .filter(FormField::isDisplayOnly)
        .forEach(
            field ->
                Optional.ofNullable(wrong.answers().asMap().get(field.key()))
                    .ifPresent(answer -> displayed.put(field.key(), answer)));
    return displayed;
  }

  /** Empties the fields that the answers hide. */
  private Set<String> dropHidden(
      Form form, Map<String, @Nullable Object> answers, Map<String, Object> variables) {
    Set<String> hidden = unchecked.ask(() -> gate.hidden(form, answers, variables));
    answers.keySet().removeAll(hidden);
    return hidden;
  }

  private Map<String, Object> variables(Submission wrong) {
    return unchecked.ask(
        () -> {
          Map<String, Object> values = new HashMap<>();
          engine
              .getHistoryService()
              .createHistoricVariableInstanceQuery()
              .processInstanceId(wrong.processInstanceId())
              .unlimitedList()
              .forEach(variable -> values.put(variable.getName(), variable.getValue()));
          return values;
        });
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || (value instanceof String text && text.isBlank());
  }
}
