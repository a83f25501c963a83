package dk.hjemvej.engine.deployment;

import java.util.Set;
import java.util.regex.Pattern;

/** What every process says about itself. */
final class ProcessRules {

  /** Whole days: years and months are refused by the engine's history clean-up. */
  private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");

  private ProcessRules() {}

  static boolean isTimeToLive(String value) {
    return DAYS.matcher(value).matches();
  }

  /** The engine quietly leaves out a process that is not executable. */
  static void executable(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (!file.process().isExecutable()) {
        findings.add(
            file.resource(),
            file.process(),
            "processen er ikke sat til at kunne køre (isExecutable)");
      }
    }
  }

  /** Without it the history of a person's case is kept for ever. */
  static void historyTimeToLive(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (!isTimeToLive(Xml.camunda(file.process(), "historyTimeToLive"))) {
        findings.add(
            file.resource(),
            file.process(),
            "historyTimeToLive mangler eller er ikke hele dage (P1826D)");
      }
    }
  }

  /** A process is called by its key; the file is found by the same name (STYLE B1). */
  static void namedLikeTheirFile(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (!file.key().equals(ModelCheck.fileName(file.resource()))) {
        findings.add(file.resource(), file.process(), "processens id skal være filens navn");
      }
    }
  }

  /** The name is what Tasklist and Cockpit show; the text says what the process is for. */
  static void namedAndDocumented(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (Xml.name(file.process()).isEmpty()) {
        findings.add(file.resource(), file.process(), "processen mangler et navn");
      }
      if (!Xml.isDocumented(file.process())) {
        findings.add(file.resource(), file.process(), "processen mangler en beskrivelse");
      }
    }
  }

  /**
   * What the start form means for a case: it opens one or refers to one. A process that is only
   * called must not be offered in Tasklist, where it would start without a case.
   */
  static void caseRole(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      String role = Xml.property(file.process(), "case").orElse("");
      boolean hasStartForm = StartEventRules.withForm(file).findAny().isPresent();
      if (!role.isEmpty() && !Set.of("opens", "refers", "none", "follows").contains(role)) {
        findings.add(
            file.resource(),
            file.process(),
            "egenskaben case skal være opens, refers, none eller follows");
      }
      if (hasStartForm && role.equals("follows")) {
        findings.add(
            file.resource(),
            file.process(),
            "det, der følger efter en sag, har ingen startformular");
      }
      if (hasStartForm && role.isEmpty()) {
        findings.add(
            file.resource(),
            file.process(),
            "en proces med startformular skal have egenskaben case (opens, refers eller none)");
      }
      if (!hasStartForm && file.isStartableInTasklist()) {
        findings.add(
            file.resource(),
            file.process(),
            "uden startformular skal isStartableInTasklist være false");
      }
      if (hasStartForm && !file.isStartableInTasklist()) {
        findings.add(
            file.resource(), file.process(), "har startformular, men kan ikke startes i Tasklist");
      }
    }
  }

  /** A sealed answer is kept with the citizen of a case, and is nobody's without one. */
  static void sealedAnswersWithoutCase(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (Xml.property(file.process(), "case").filter("none"::equals).isPresent()) {
        for (FormFile form : models.formsOf(file)) {
          form.fields().stream()
              .filter(field -> field.has("vault"))
              .forEach(
                  field ->
                      findings.add(
                          form.resource(),
                          field.key(),
                          field.label(),
                          "et krypteret svar kan kun gemmes i en sag"));
        }
      }
    }
  }

  /** A process with a misspelt group is offered to nobody. */
  static void starterGroups(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      String groups = Xml.camunda(file.process(), "candidateStarterGroups");
      if (!groups.isEmpty()) {
        UserTaskRules.unknownGroups(groups, models)
            .forEach(
                group ->
                    findings.add(
                        file.resource(), file.process(), "gruppen »" + group + "« findes ikke"));
      }
    }
  }
}
