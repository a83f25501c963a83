package dk.hjemvej.engine.deployment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Every way a case can take through the diagrams, through calls and event subprocesses too. It
 * rather sees a way too many than one too few: something that may happen beside happens at the
 * worst moment, and what only a parallel branch has said does not count.
 */
final class CaseWays {

  private static final String DECISION = "UserTask_DecideSupport";

  /** How a process can be left: at an end, or by an escalation it does not catch itself. */
  record Left(Set<CaseFacts> ends, Set<Thrown> thrown) {}

  record Thrown(String code, CaseFacts facts) {}

  private record Step(FlowNode node, CaseFacts facts) {}

  private final ModelSet models;
  private final BiConsumer<ProcessFile, Step> atEnd;
  private final Map<String, Map<CaseFacts, Left>> known = new HashMap<>();
  private final Map<String, Drawn> drawn = new HashMap<>();

  /** What is looked for again and again in a diagram: searching the file each time takes long. */
  private record Drawn(
      List<StartEvent> starts,
      List<BoundaryEvent> boundaries,
      Map<String, List<SequenceFlow>> flows,
      boolean mayBegin,
      boolean outcomeOnlyAtTheVeryEnd) {}

  /**
   * @param ended told of every end event a case can come to, and what is known of it there
   */
  CaseWays(ModelSet models, EndReached ended) {
    this.models = models;
    this.atEnd = (file, step) -> ended.reached(file, (EndEvent) step.node(), step.facts());
  }

  /** What to do at an end event. */
  @FunctionalInterface
  interface EndReached {
    void reached(ProcessFile file, EndEvent end, CaseFacts facts);
  }

  /** Follows a case through a process and everything it calls. */
  Left through(ProcessFile file, CaseFacts entering) {
    Map<CaseFacts, Left> before = known.computeIfAbsent(file.key(), key -> new HashMap<>());
    CaseFacts facts = entering.forgettingCodes();
    Left left = before.get(facts);
    if (left == null) {
      before.put(facts, new Left(Set.of(), Set.of())); // Who calls himself gets no further.
      left = new Walk(file).from(facts);
      before.put(facts, left);
    }
    return left;
  }

  private Drawn drawn(ProcessFile file) {
    Drawn before = drawn.get(file.key());
    if (before == null) {
      before =
          new Drawn(
              file.all(StartEvent.class),
              file.all(BoundaryEvent.class),
              file.all(SequenceFlow.class).stream()
                  .collect(groupingBy(flow -> Xml.attribute(flow, "sourceRef"))),
              begins(file, new HashSet<>()),
              outcomeOnlyAtTheVeryEnd(file));
      drawn.put(file.key(), before);
    }
    return before;
  }

  private boolean outcomeOnlyAtTheVeryEnd(ProcessFile file) {
    return file.all(EndEvent.class).stream()
            .filter(end -> Xml.property(end, CaseFacts.CASE_OUTCOME).isPresent())
            .allMatch(
                end ->
                    end.getParentElement().equals(file.process())
                        && !end.getChildElementsByType(TerminateEventDefinition.class).isEmpty())
        && file.all(CallActivity.class).stream()
            .noneMatch(call -> Mapping.outTargets(call).contains(CaseFacts.CASE_OUTCOME))
        && file.delegates()
            .map(bean -> models.surroundings().delegates().get(bean))
            .noneMatch(it -> it != null && it.writes().contains(CaseFacts.CASE_OUTCOME));
  }

  /** Whether support can begin in the process or in one that it calls. */
  private boolean begins(ProcessFile file, Set<String> seen) {
    return seen.add(file.key())
        && (file.delegates().anyMatch(this::saysBegin)
            || file.all(CallActivity.class).stream()
                .flatMap(call -> called(call).stream())
                .anyMatch(called -> begins(called, seen)));
  }

  private boolean saysBegin(String bean) {
    return says(bean).contains(DelegateVariables.SUPPORT_BEGINS);
  }

  private Set<String> says(String bean) {
    return Optional.ofNullable(models.surroundings().delegates().get(bean))
        .map(DelegateVariables::says)
        .orElse(Set.of());
  }

  /** A call that takes its process from a variable calls one of the life events. */
  private List<ProcessFile> called(CallActivity call) {
    return LifeEventRules.callsAny(call)
        ? models.processes().stream().filter(LifeEventRules::isLifeEvent).toList()
        : models.process(Xml.attribute(call, "calledElement")).stream().toList();
  }

  private final class Walk {

    private final ProcessFile file;
    private final Drawn drawn;
    private final Set<Step> seen = new HashSet<>();
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<CaseFacts> ends = new HashSet<>();
    private final Set<Thrown> escaped = new HashSet<>();

    Walk(ProcessFile file) {
      this.file = file;
      this.drawn = drawn(file);
    }

    Left from(CaseFacts facts) {
      enter(file.process(), facts);
      while (!ahead.isEmpty()) {
        Step step = ahead.pop();
        if (seen.add(step)) {
          take(step.node(), step.facts());
        }
      }
      return new Left(ends, escaped);
    }

    /** Into a process or subprocess: its start, and whatever can happen beside it. */
    private void enter(BaseElement scope, CaseFacts facts) {
      for (StartEvent start : drawn.starts()) {
        BaseElement owner = (BaseElement) start.getParentElement();
        if (owner.equals(scope)) {
          go(start, facts);
        } else if (isEventSubProcess(owner)
            && scope.equals(owner.getParentElement())
            && escalation(start).isEmpty()) {
          go(start, beside(facts, drawn.mayBegin()));
        }
      }
    }

    private void take(FlowNode node, CaseFacts facts) {
      besideOf(node, facts);
      if (node instanceof CallActivity call) {
        call(call, facts);
      } else if (node instanceof SubProcess subProcess) {
        enter(subProcess, facts);
      } else if (node instanceof EndEvent end) {
        end(end, facts);
      } else {
        if (node instanceof ThrowEvent event) {
          escalation(event).ifPresent(code -> thrown(new Thrown(code, facts)));
        }
        goOn(node, after(node, facts));
      }
    }

    /** Boundary events; an escalation comes only when it is thrown. */
    private void besideOf(FlowNode node, CaseFacts facts) {
      boolean longer = node instanceof CallActivity || node instanceof SubProcess;
      drawn.boundaries().stream()
          .filter(event -> node.equals(event.getAttachedTo()) && escalation(event).isEmpty())
          .forEach(event -> go(event, beside(facts, longer && drawn.mayBegin())));
    }

    /** Where only the very last step names the result of the case, nothing happens beside it. */
    private CaseFacts beside(CaseFacts facts, boolean mayHaveBegun) {
      CaseFacts beside = facts.beside(mayHaveBegun);
      return drawn.outcomeOnlyAtTheVeryEnd() && facts.codes().containsKey(CaseFacts.CASE_OUTCOME)
          ? beside.with(CaseFacts.CASE_OUTCOME, facts.codes().get(CaseFacts.CASE_OUTCOME))
          : beside;
    }

    private CaseFacts after(FlowNode node, CaseFacts facts) {
      if (node instanceof ServiceTask task) {
        String bean = ProcessFile.bean(task);
        Set<String> writes =
            Optional.ofNullable(models.surroundings().delegates().get(bean))
                .map(DelegateVariables::writes)
                .orElse(Set.of());
        CaseFacts after = facts.saying(says(bean)).without(writes);
        return writes.contains(CaseFacts.CASE_OUTCOME)
            ? after.with(CaseFacts.CASE_OUTCOME, Condition.SOMETHING)
            : after;
      }
      if (node instanceof UserTask task) {
        Set<String> asked =
            models.form(Xml.camunda(task, "formRef")).stream()
                .flatMap(form -> form.routeKeys().stream())
                .collect(toSet());
        CaseFacts answered = facts.without(asked);
        return Xml.id(task).equals(DECISION) ? answered.afterDecision() : answered;
      }
      return facts;
    }

    private void call(CallActivity call, CaseFacts facts) {
      List<ProcessFile> called = called(call);
      if (called.isEmpty()) {
        goOn(call, facts.without(Mapping.outTargets(call)));
      }
      for (ProcessFile process : called) {
        Left left = through(process, facts);
        left.ends().forEach(end -> goOn(call, mapped(call, facts, end)));
        left.thrown().forEach(this::thrown);
      }
    }

    private CaseFacts mapped(CallActivity call, CaseFacts caller, CaseFacts end) {
      CaseFacts back = end.backAt(caller).without(Mapping.outTargets(call));
      for (var out : Mapping.outs(call)) {
        String source = Xml.attribute(out, "source");
        if (end.codes().containsKey(source)) {
          back = back.with(Xml.attribute(out, "target"), end.codes().get(source));
        }
      }
      return back;
    }

    private void end(EndEvent end, CaseFacts facts) {
      CaseFacts there = facts;
      for (String code : List.of(CaseFacts.OUTCOME, CaseFacts.CASE_OUTCOME)) {
        String value = Xml.property(end, code).orElse("");
        if (value.startsWith("${")) {
          there = there.with(code, there.valueOf(value.substring(2, value.length() - 1)));
        } else if (!value.isEmpty()) {
          there = there.with(code, value);
        }
      }
      atEnd.accept(file, new Step(end, there));
      Optional<String> code = escalation(end);
      if (code.isPresent()) {
        thrown(new Thrown(code.get(), there));
      }
      BaseElement scope = (BaseElement) end.getParentElement();
      while (isEventSubProcess(scope)) {
        scope = (BaseElement) scope.getParentElement();
      }
      if (scope instanceof Process) {
        ends.add(there);
      } else {
        goOn((FlowNode) scope, there);
      }
    }

    /** To everything in the diagram that catches it; else it leaves the process. */
    private void thrown(Thrown thrown) {
      List<FlowNode> catchers =
          Stream.<FlowNode>concat(drawn.starts().stream(), drawn.boundaries().stream())
              .filter(event -> escalation(event).filter(c -> catches(c, thrown)).isPresent())
              .toList();
      catchers.forEach(event -> go(event, thrown.facts()));
      if (catchers.isEmpty()) {
        escaped.add(thrown);
      }
    }

    private boolean catches(String code, Thrown thrown) {
      return code.isEmpty() || code.equals(thrown.code());
    }

    private void goOn(FlowNode node, CaseFacts facts) {
      for (SequenceFlow flow : drawn.flows().getOrDefault(Xml.id(node), List.of())) {
        boolean open =
            flow.getConditionExpression() == null
                || Expressions.find(Xml.text(flow.getConditionExpression()))
                    .map(condition -> condition.canHold(facts.codes()))
                    .orElse(true);
        if (open && flow.getTarget() != null) {
          go(flow.getTarget(), facts);
        }
      }
    }

    private void go(FlowNode node, CaseFacts facts) {
      ahead.push(new Step(node, facts));
    }
  }

  private static boolean isEventSubProcess(Object scope) {
    return scope instanceof SubProcess subProcess && subProcess.triggeredByEvent();
  }

  /** The code of the escalation an event throws or catches. */
  private static Optional<String> escalation(FlowNode event) {
    return event.getChildElementsByType(EscalationEventDefinition.class).stream()
        .map(
            definition ->
                definition.getEscalation() == null
                    ? ""
                    : Xml.attribute(definition.getEscalation(), "escalationCode"))
        .findFirst();
  }
}
