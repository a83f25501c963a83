package dk.hjemvej.engine.deployment;

import dk.hjemvej.engine.LifeEventModels;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * Life events: each is a diagram in one folder, and all are called from one place by the name that
 * a message brings, so that a new kind is a new diagram and nothing else.
 */
final class LifeEventRules {

  private static final String HAPPENED_ON = "lifeEventOn";
  private static final String CASE_OUTCOME = "caseOutcome";

  private LifeEventRules() {}

  static boolean isLifeEvent(ProcessFile file) {
    return file.resource().startsWith(LifeEventModels.FOLDER);
  }

  static boolean callsAny(CallActivity call) {
    return LifeEventModels.CALLED.equals(Xml.attribute(call, "calledElement"));
  }

  /**
   * The one call by name: always the newest version, because a case that runs must be able to meet
   * a kind that came later; and the same for every kind.
   */
  static void calledSo(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (CallActivity call : file.all(CallActivity.class)) {
        String called = Xml.attribute(call, "calledElement");
        if (called.contains("{") && !callsAny(call)) {
          findings.add(file.resource(), call, "kun ${lifeEvent} kan kaldes ved sit navn");
        }
        if (!callsAny(call)) {
          continue;
        }
        if (!Xml.camunda(call, "calledElementBinding").equals("latest")) {
          findings.add(file.resource(), call, "hændelser kaldes med calledElementBinding latest");
        }
        boolean sameForAll =
            Mapping.inTargets(call).equals(Set.of(HAPPENED_ON))
                && Mapping.outs(call).stream()
                    .allMatch(out -> Xml.attribute(out, "source").equals(CASE_OUTCOME));
        if (!sameForAll) {
          findings.add(
              file.resource(),
              call,
              "en hændelse får sagsnummer og "
                  + HAPPENED_ON
                  + ", og giver kun caseOutcome tilbage");
        }
      }
    }
  }

  /** Every diagram of the folder can be called so: it begins by itself and needs nothing more. */
  static void mayBeCalledSo(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (!isLifeEvent(file)) {
        continue;
      }
      if (file.isStartableInTasklist() || Xml.property(file.process(), "case").isPresent()) {
        findings.add(
            file.resource(),
            file.process(),
            "en hændelse begynder, når den bliver registreret, og kan ikke startes selv");
      }
      List<StartEvent> starts =
          List.copyOf(file.process().getChildElementsByType(StartEvent.class));
      if (starts.size() != 1 || !isPlain(starts.get(0))) {
        findings.add(
            file.resource(),
            file.process(),
            "en hændelse har præcis én start, uden formular og uden besked");
      }
    }
  }

  /** A step that begins an event itself must name one that exists. */
  static void named(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (ServiceTask task : file.all(ServiceTask.class)) {
        Xml.property(task, LifeEventModels.KIND.name())
            .filter(kind -> models.process(kind).filter(LifeEventRules::isLifeEvent).isEmpty())
            .ifPresent(
                kind ->
                    findings.add(file.resource(), task, "hændelsen »" + kind + "« findes ikke"));
      }
    }
  }

  private static boolean isPlain(StartEvent start) {
    return Xml.camunda(start, "formRef").isEmpty()
        && start.getChildElementsByType(EventDefinition.class).isEmpty();
  }
}
