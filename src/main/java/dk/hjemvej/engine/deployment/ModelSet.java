package dk.hjemvej.engine.deployment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** All models of one deployment and what they may refer to: what a rule looks at. */
record ModelSet(
    List<ProcessFile> processes,
    List<DecisionFile> decisions,
    List<FormFile> forms,
    Surroundings surroundings) {

  Optional<ProcessFile> process(String key) {
    return processes.stream().filter(process -> process.key().equals(key)).findFirst();
  }

  Optional<FormFile> form(String id) {
    return forms.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  Optional<DecisionFile> decision(String id) {
    return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  /** The rows of the table of deadlines. */
  Set<String> deadlineRows() {
    return decision("deadlines").map(DecisionFile::rowNames).orElse(Set.of());
  }

  /** The call activities of all processes that call this one, by its name or as a life event. */
  List<CallActivity> callersOf(String key) {
    boolean isLifeEvent = process(key).filter(LifeEventRules::isLifeEvent).isPresent();
    return processes.stream()
        .flatMap(process -> process.all(CallActivity.class).stream())
        .filter(
            call ->
                key.equals(call.getCalledElement())
                    || (isLifeEvent && LifeEventRules.callsAny(call)))
        .toList();
  }

  /** The forms of a process that exist in the set. */
  List<FormFile> formsOf(ProcessFile process) {
    return process.formIds().stream().flatMap(id -> form(id).stream()).toList();
  }

  /**
   * The variables that something in this process sets, or that every process that calls it hands
   * over.
   */
  Set<String> providedTo(ProcessFile process) {
    Set<String> provided = new LinkedHashSet<>(VariableRules.SET_BY_THE_ENGINE);
    formsOf(process).forEach(form -> provided.addAll(form.routeKeys()));
    process
        .delegates()
        .flatMap(bean -> Stream.ofNullable(surroundings.delegates().get(bean)))
        .forEach(delegate -> provided.addAll(delegate.writes()));
    process.all(CallActivity.class).forEach(call -> provided.addAll(Mapping.outTargets(call)));
    process.decisionResults().forEach(provided::add);
    process
        .caughtMessages()
        .forEach(name -> provided.addAll(surroundings.messages().getOrDefault(name, Set.of())));
    provided.addAll(handedOverByAll(callersOf(process.key())));
    return provided;
  }

  /** Whether all delegates of a process are known, so that what they write is known too. */
  boolean knowsDelegatesOf(ProcessFile process) {
    return process.delegates().allMatch(surroundings.delegates()::containsKey);
  }

  private static Set<String> handedOverByAll(List<CallActivity> callers) {
    return callers.stream()
        .map(Mapping::inTargets)
        .reduce((left, right) -> left.stream().filter(right::contains).collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
