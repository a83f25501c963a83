package dk.hjemvej.engine.deployment;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** How a process begins. */
final class StartEventRules {

  private StartEventRules() {}

  static Stream<StartEvent> withForm(ProcessFile file) {
    return file.all(StartEvent.class).stream()
        .filter(start -> !Xml.camunda(start, "formRef").isEmpty());
  }

  /** A start form must exist; one that refers to a case must ask which. */
  static void form(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      boolean refers = Xml.property(file.process(), "case").filter("refers"::equals).isPresent();
      withForm(file)
          .forEach(
              start -> {
                String form = Xml.camunda(start, "formRef");
                if (!Xml.camunda(start, "formRefBinding").equals("deployment")) {
                  findings.add(file.resource(), start, "formRefBinding skal være deployment");
                }
                if (!Xml.camunda(start, "asyncBefore").isEmpty()) {
                  findings.add(
                      file.resource(),
                      start,
                      "en start med formular kan ikke have asyncBefore: svarene når ikke formularkontrollen");
                }
                models
                    .form(form)
                    .ifPresentOrElse(
                        found -> {
                          if (refers && !found.keys().contains("caseNumber")) {
                            findings.add(
                                file.resource(),
                                start,
                                "startformularen skal have feltet caseNumber");
                          }
                        },
                        () ->
                            findings.add(
                                file.resource(), start, "formularen »" + form + "« findes ikke"));
              });
    }
  }
}
