package dk.hjemvej.engine.deployment;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What is asked for must have been said. */
final class VariableRules {

  /** Set by the engine room: at a start with a form, and at end events. */
  static final Set<String> SET_BY_THE_ENGINE = Set.of("startedByForm", "outcome");

  private VariableRules() {}

  /**
   * A misspelt variable fails at the question, in front of the caseworker. It must be a route field
   * of a form of this process, be written by one of its delegates, come from a call, or be handed
   * over by every process that calls this one.
   */
  static void provided(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      if (!models.knowsDelegatesOf(file)) {
        continue; // What an unknown step would write is unknown, and the step itself is a finding.
      }
      Need need = new Need(file, models.providedTo(file), findings);
      for (SequenceFlow flow : file.all(SequenceFlow.class)) {
        need.expression(flow, flow.getConditionExpression());
      }
      for (TimerEventDefinition timer : file.all(TimerEventDefinition.class)) {
        need.expression(timer.getParentElement(), timer.getTimeDate());
        need.expression(timer.getParentElement(), timer.getTimeDuration());
      }
      for (UserTask task : file.all(UserTask.class)) {
        Xml.property(task, "deadlineFrom").ifPresent(name -> need.variable(task, name));
        for (String property : UserTaskRules.MAIL) {
          Xml.property(task, property)
              .filter(text -> text.startsWith("${"))
              .ifPresent(text -> need.expression(task, text));
        }
        Xml.property(task, "onlyGroup").ifPresent(name -> need.variable(task, name));
      }
      for (EndEvent end : file.all(EndEvent.class)) {
        Xml.property(end, "caseOutcome").ifPresent(text -> need.expression(end, text));
      }
      for (CallActivity call : file.all(CallActivity.class)) {
        need.expression(call, Xml.attribute(call, "calledElement"));
        Mapping.ins(call)
            .forEach(
                in -> {
                  need.variable(call, Xml.attribute(in, "source"));
                  need.expression(call, Xml.attribute(in, "sourceExpression"));
                });
        returned(models, file, call, findings);
      }
      for (ServiceTask task : file.all(ServiceTask.class)) {
        DelegateVariables delegate = models.surroundings().delegates().get(ProcessFile.bean(task));
        if (delegate != null) {
          delegate.reads().forEach(name -> need.variable(task, name));
        }
      }
    }
  }

  /** What a call takes back must be set in the called process. */
  private static void returned(
      ModelSet models, ProcessFile file, CallActivity call, Findings findings) {
    models
        .process(Xml.attribute(call, "calledElement"))
        .filter(models::knowsDelegatesOf)
        .ifPresent(
            called -> {
              Set<String> there = new LinkedHashSet<>(models.providedTo(called));
              if (called.all(EndEvent.class).stream()
                  .anyMatch(end -> Xml.property(end, "caseOutcome").isPresent())) {
                there.add("caseOutcome");
              }
              Mapping.outs(call).stream()
                  .map(out -> Xml.attribute(out, "source"))
                  .filter(name -> !name.isEmpty() && !there.contains(name))
                  .forEach(
                      name ->
                          findings.add(
                              file.resource(),
                              call,
                              "variablen »" + name + "« bliver ikke sat i " + called.key()));
            });
  }

  /**
   * A task clears the route answers of its form when it is created; a second form would lose them.
   */
  static void oneFormPerRouteKey(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      java.util.Map<String, String> owners = new java.util.HashMap<>();
      for (FormFile form : models.formsOf(file)) {
        for (String key : form.routeKeys()) {
          String owner = owners.putIfAbsent(key, form.id());
          if (owner != null) {
            findings.add(
                form.resource(),
                key,
                "",
                "feltet styrer processen " + file.key() + " også fra formularen »" + owner + "«");
          }
        }
      }
    }
  }

  private record Need(ProcessFile file, Set<String> provided, Findings findings) {

    void expression(ModelElementInstance element, @Nullable ModelElementInstance expression) {
      if (expression != null) {
        expression(element, Xml.text(expression));
      }
    }

    void expression(ModelElementInstance element, String expression) {
      Expressions.find(expression)
          .ifPresent(found -> found.variables().forEach(name -> variable(element, name)));
    }

    void variable(ModelElementInstance element, String name) {
      if (!name.isEmpty() && !provided.contains(name)) {
        findings.add(
            file.resource(), element, "variablen »" + name + "« bliver aldrig sat i " + file.key());
      }
    }
  }
}
