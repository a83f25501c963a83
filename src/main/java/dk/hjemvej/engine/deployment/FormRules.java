package dk.hjemvej.engine.deployment;

import dk.hjemvej.engine.deployment.FormFile.Component;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms: what works in Tasklist, what the server can check, and what may leave the case record. */
final class FormRules {

  /** No filepicker (the whole form fails), no dynamiclist (blocks Complete), no html, no iframe. */
  private static final Set<String> FIELDS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist",
          "datetime");

  private static final Set<String> SHOWN = Set.of("text", "group", "separator");

  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

  /** Codes, numbers, dates and yes/no: nothing a person can type freely, and no lists. */
  private static final Set<String> ROUTABLE =
      Set.of("number", "checkbox", "radio", "select", "datetime");

  private static final Set<String> FLAGS =
      Set.of(
          "route",
          "vault",
          "prefill",
          "pastOrToday",
          "todayOrFuture",
          "checkAlways",
          "displayOnly");

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern CHECK = Pattern.compile("check\\d*");
  private static final Pattern CHECK_MESSAGE = Pattern.compile("checkMessage\\d*");

  private static final Pattern ASKED_FOR_NULL = Pattern.compile("\\b(\\w+)\\s*!?=\\s*null\\b");
  private static final Set<String> TEXT = Set.of("textfield", "textarea");

  private FormRules() {}

  /** A form without its id deploys and is never found again. */
  static void fileAndPlatform(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      if (!form.id().equals(ModelCheck.fileName(form.resource()))) {
        findings.add(
            form.resource(),
            ModelCheck.fileName(form.resource()),
            "",
            "formularens id skal være filens navn");
      }
      if (form.root().path("schemaVersion").asInt() != 16
          || !form.root().path("type").asText().equals("default")
          || !form.root().path("executionPlatform").asText().equals("Camunda Platform")) {
        findings.add(
            form.resource(),
            form.id(),
            "",
            "formularen er ikke lavet til Camunda Platform 7.24 (schemaVersion 16)");
      }
    }
  }

  /** Only what was seen to work in Tasklist, and everything with a label a person can read. */
  static void components(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      for (Component component : form.components()) {
        boolean isField = FIELDS.contains(component.type());
        if (!isField && !SHOWN.contains(component.type())) {
          report(
              findings,
              form,
              component,
              "feltet af typen »" + component.type() + "« virker ikke i Tasklist");
          continue;
        }
        if (isField && component.label().isBlank()) {
          report(findings, form, component, "feltet mangler en etiket");
        }
        if (component.type().equals("group") && component.json().hasNonNull("path")) {
          report(
              findings, form, component, "en gruppe må ikke have en sti: svarene når ikke sagen");
        }
        if (TEXT.contains(component.type())
            && !component.has("displayOnly")
            && !component.json().path("validate").has("maxLength")) {
          report(findings, form, component, "tekstfeltet mangler en største længde");
        }
        if (component.type().equals("datetime")
            && !Set.of("date", "datetime").contains(component.json().path("subtype").asText())) {
          report(
              findings,
              form,
              component,
              "datofeltet skal være en dato eller en dato med klokkeslæt");
        }
      }
    }
  }

  /**
   * The key is the answer's name in the case record: two fields with one key overwrite each other.
   */
  static void keys(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      Set<String> keys = new HashSet<>();
      Set<String> ids = new HashSet<>();
      for (Component component : form.components()) {
        if (FIELDS.contains(component.type()) && !KEY.matcher(component.key()).matches()) {
          report(
              findings,
              form,
              component,
              "feltets nøgle skal være et engelsk navn som nextContactOn");
        }
        if (!component.key().isEmpty() && !keys.add(component.key())) {
          report(findings, form, component, "nøglen bruges to gange");
        }
        if (component.id().isEmpty() || !ids.add(component.id())) {
          report(findings, form, component, "feltets id mangler eller bruges to gange");
        }
      }
    }
  }

  /** Nobody can answer a choice without answers. */
  static void choices(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      for (Component field : form.fields()) {
        String options = field.property("options");
        if (!options.isEmpty() && !models.surroundings().optionLists().contains(options)) {
          report(findings, form, field, "listen »" + options + "« findes ikke");
        }
        if (!CHOICES.contains(field.type())) {
          continue;
        }
        if (options.isEmpty() && field.values().isEmpty()) {
          report(findings, form, field, "valget har ingen svarmuligheder");
        }
        if (field.json().hasNonNull("valuesKey") || field.json().hasNonNull("valuesExpression")) {
          report(
              findings,
              form,
              field,
              "svarmuligheder skal stå i formularen eller komme fra options");
        }
        if (new HashSet<>(field.values()).size() != field.values().size()
            || field.values().stream().anyMatch(String::isBlank)) {
          report(findings, form, field, "en svarmulighed er tom eller står to gange");
        }
      }
    }
  }

  /** A person is never a variable: only codes, dates, numbers and yes/no leave the case record. */
  static void routes(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      for (Component field : form.fields()) {
        if (field.has("route") && !ROUTABLE.contains(field.type())) {
          report(findings, form, field, "fri tekst og lister må ikke styre processen (route)");
        }
        if (field.has("route") && field.has("vault")) {
          report(findings, form, field, "et krypteret svar må ikke styre processen (route)");
        }
      }
    }
  }

  /** A misspelt property is ignored, and the form then checks less than it says. */
  static void properties(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      for (Component component : form.components()) {
        Iterator<String> names = component.json().path("properties").fieldNames();
        while (names.hasNext()) {
          String name = names.next();
          if (FLAGS.contains(name)) {
            if (!component.has(name)) {
              report(findings, form, component, "egenskaben " + name + " skal være true");
            }
          } else if (CHECK.matcher(name).matches()) {
            if (component.property(name.replace("check", "checkMessage")).isBlank()) {
              report(findings, form, component, "kontrollen " + name + " mangler sin besked");
            }
          } else if (!CHECK_MESSAGE.matcher(name).matches() && !name.equals("options")) {
            report(findings, form, component, "egenskaben »" + name + "« er ukendt");
          }
        }
      }
    }
  }

  /**
   * Conditions and checks can be read by the server's FEEL engine and ask only for what is there: a
   * field of the form, a variable of the process, today, or a deadline.
   */
  static void feel(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      Set<String> known = knownTo(form, models);
      for (Component component : form.components()) {
        String hide = component.json().path("conditional").path("hide").asText();
        if (!hide.isEmpty()) {
          if (hide.startsWith("=")) {
            read(form, component, hide.substring(1), known, models, findings);
          } else {
            report(findings, form, component, "betingelsen skal begynde med =");
          }
        }
        component
            .json()
            .path("properties")
            .fields()
            .forEachRemaining(
                property -> {
                  if (CHECK.matcher(property.getKey()).matches()) {
                    read(form, component, property.getValue().asText(), known, models, findings);
                  }
                });
      }
    }
  }

  /**
   * In Tasklist a text that nobody has written is empty and not null: asked for null alone, the
   * field that should be hidden stands there.
   */
  static void emptyTexts(ModelSet models, Findings findings) {
    for (FormFile form : models.forms()) {
      Set<String> texts =
          form.fields().stream()
              .filter(field -> TEXT.contains(field.type()))
              .map(Component::key)
              .collect(Collectors.toSet());
      for (Component component : form.components()) {
        String hide = component.json().path("conditional").path("hide").asText();
        ASKED_FOR_NULL
            .matcher(hide)
            .results()
            .map(asked -> asked.group(1))
            .filter(texts::contains)
            .filter(key -> !hide.contains(key + " = \"\"") && !hide.contains(key + " != \"\""))
            .forEach(
                key ->
                    report(
                        findings,
                        form,
                        component,
                        "betingelsen skal også nævne %s = \"\": et tomt tekstfelt er ikke null"
                            .formatted(key)));
      }
    }
  }

  private static Set<String> knownTo(FormFile form, ModelSet models) {
    Set<String> known = new LinkedHashSet<>(form.keys());
    known.add("today");
    known.add("deadlines");
    models.processes().stream()
        .filter(process -> process.formIds().contains(form.id()))
        .forEach(process -> known.addAll(models.providedTo(process)));
    return known;
  }

  private static void read(
      FormFile form,
      Component component,
      String text,
      Set<String> known,
      ModelSet models,
      Findings findings) {
    FeelText feel = FeelText.expression(text);
    Optional<String> error = feel.error();
    if (error.isPresent()) {
      report(
          findings, form, component, "betingelsen »" + text + "« kan ikke læses: " + error.get());
    }
    Set<String> rows = models.deadlineRows();
    feel.inside("deadlines").stream()
        .filter(row -> !rows.contains(row))
        .forEach(
            row ->
                report(
                    findings,
                    form,
                    component,
                    "fristen »" + row + "« findes ikke i tabellen deadlines"));
    feel.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                report(
                    findings,
                    form,
                    component,
                    "betingelsen »" + text + "« kender ikke »" + name + "«"));
  }

  /** What is no longer used is deleted; one form belongs to one step. */
  static void used(ModelSet models, Findings findings) {
    Set<String> used =
        models.processes().stream()
            .flatMap(process -> process.formIds().stream())
            .collect(Collectors.toSet());
    for (FormFile form : models.forms()) {
      if (!used.contains(form.id())) {
        findings.add(form.resource(), form.id(), "", "formularen bruges ikke af noget trin");
      }
    }
  }

  private static void report(
      Findings findings, FormFile form, Component component, String message) {
    String element = component.key().isEmpty() ? component.id() : component.key();
    findings.add(form.resource(), element, component.label(), message);
  }
}
