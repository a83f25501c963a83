package dk.hjemvej.engine.deployment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a caseworker needs of every task: to know what to do and why, until when, and whose it is.
 */
final class UserTaskRules {

  /** What a diagram may say about the mail that tells of a task. */
  static final List<String> MAIL = List.of("mail", "mailLevel", "mailOccasion");

  private static final String MAIL_TO = "mailTo";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z][A-Za-z0-9]*}");

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final Pattern LEVEL = Pattern.compile("[0-9]");

  private UserTaskRules() {}

  /** The instruction stands where the work is (STYLE B11). */
  static void documented(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        if (!Xml.isDocumented(task)) {
          findings.add(
              file.resource(),
              task,
              "opgaven mangler en beskrivelse af, hvad der skal gøres og hvorfor");
        }
      }
    }
  }

  /**
   * A task without a form records nothing, and a form bound to its latest version would change
   * under an open task. One form is one task, and the one's name follows from the other.
   */
  static void form(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String form = Xml.camunda(task, "formRef");
        if (form.isEmpty()) {
          findings.add(file.resource(), task, "opgaven mangler en formular");
          continue;
        }
        if (models.form(form).isEmpty()) {
          findings.add(file.resource(), task, "formularen »" + form + "« findes ikke");
        }
        if (!Xml.camunda(task, "formRefBinding").equals("deployment")) {
          findings.add(file.resource(), task, "formRefBinding skal være deployment");
        }
        if (!form.equals(kebab(Xml.id(task)))) {
          findings.add(
              file.resource(), task, "formularen skal hedde »" + kebab(Xml.id(task)) + "«");
        }
      }
    }
  }

  /** {@code UserTask_RegisterCitizen} → {@code register-citizen}. */
  static String kebab(String taskId) {
    return taskId
        .replaceFirst("^UserTask_", "")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** A task without a known group is in nobody's list. */
  static void candidateGroups(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String groups = Xml.camunda(task, "candidateGroups");
        if (groups.isBlank()) {
          findings.add(file.resource(), task, "opgaven mangler en gruppe, der kan løse den");
          continue;
        }
        unknownGroups(groups, models)
            .forEach(
                group ->
                    findings.add(file.resource(), task, "gruppen »" + group + "« findes ikke"));
      }
    }
  }

  static Stream<String> unknownGroups(String groups, ModelSet models) {
    return Stream.of(groups.split(",", -1))
        .map(String::strip)
        .filter(group -> !models.surroundings().groups().contains(group));
  }

  /** No task without a due date: what has no deadline is never late. */
  static void deadline(ModelSet models, Findings findings) {
    Set<String> rows = models.deadlineRows();
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String row = Xml.property(task, "deadline").orElse("");
        String from = Xml.property(task, "deadlineFrom").orElse("");
        if (row.isEmpty() && from.isEmpty()) {
          findings.add(
              file.resource(), task, "opgaven mangler en frist (deadline eller deadlineFrom)");
        }
        if (!row.isEmpty() && !rows.contains(row)) {
          findings.add(
              file.resource(), task, "fristen »" + row + "« findes ikke i tabellen deadlines");
        }
      }
    }
  }

  /** A misspelt word would quietly leave the task unassigned. */
  static void responsible(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String responsible = Xml.property(task, "responsible").orElse("worker");
        if (!responsible.equals("worker")) {
          findings.add(file.resource(), task, "responsible kan kun være worker");
        }
      }
    }
  }

  /** A mail about a misspelt subject would have no words, and one level too many no end. */
  static void mail(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        for (String property : MAIL) {
          String said = Xml.property(task, property).orElse("");
          if (said.isEmpty()) {
            continue;
          }
          if (!VARIABLE.matcher(said).matches()
              && !(property.equals("mailLevel") ? LEVEL : CODE).matcher(said).matches()) {
            findings.add(
                file.resource(),
                task,
                property + " skal være en kode eller ${variabel}, ikke »" + said + "«");
          }
          mailIsAsked(file, task, property, findings);
        }
      }
    }
  }

  /** Whoever is told of a task must be able to open it. */
  static void mailTo(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String named = Xml.property(task, MAIL_TO).orElse("");
        if (named.isEmpty()) {
          continue;
        }
        List<String> groups = words(Xml.camunda(task, "candidateGroups"));
        words(named).stream()
            .filter(name -> !name.equals("worker") && !groups.contains(name))
            .forEach(
                name ->
                    findings.add(
                        file.resource(),
                        task,
                        MAIL_TO
                            + " kan kun nævne worker og opgavens egne grupper, ikke »"
                            + name
                            + "«"));
        mailIsAsked(file, task, MAIL_TO, findings);
      }
    }
  }

  private static void mailIsAsked(
      ProcessFile file, UserTask task, String property, Findings findings) {
    if (Xml.property(task, "mail").isEmpty()) {
      findings.add(file.resource(), task, property + " betyder intet uden mail");
    }
  }

  private static List<String> words(String list) {
    return Stream.of(list.split(",", -1)).map(String::strip).toList();
  }
}
