package dk.hjemvej.engine.deployment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How a process ends: the end events are the statistics (STYLE B3). */
final class EndEventRules {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** The results of a case, PATHWAY § 2.2. */
  private static final Set<String> CASE_OUTCOMES =
      Set.of(
          "PURPOSE_FULLY_MET",
          "PURPOSE_PARTLY_MET",
          "NEED_CHANGED",
          "ENDED_EARLY",
          "WANTED_TO_STOP",
          "LOST_CONTACT",
          "PRISON",
          "MOVED_MUNICIPALITY",
          "ILLNESS",
          "REFERRED_ON",
          "OTHER_TARGET_GROUP",
          "DECEASED",
          "OTHER");

  private EndEventRules() {}

  /**
   * Every instance ends with exactly one outcome (PATHWAY § 16, invariants 2 and 12). A process
   * that opens cases and is called by nobody closes the case at each of its ends, so each names the
   * result.
   */
  static void outcome(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      boolean opensCases = Xml.property(file.process(), "case").filter("opens"::equals).isPresent();
      boolean isRoot = opensCases && models.callersOf(file.key()).isEmpty();
      for (EndEvent end : file.all(EndEvent.class)) {
        boolean endsProcess = end.getParentElement().equals(file.process());
        String outcome = Xml.property(end, "outcome").orElse("");
        String caseOutcome = Xml.property(end, "caseOutcome").orElse("");
        if (endsProcess && outcome.isEmpty()) {
          findings.add(file.resource(), end, "slutningen mangler egenskaben outcome");
        }
        if (!outcome.isEmpty() && !CODE.matcher(outcome).matches()) {
          findings.add(file.resource(), end, "outcome skal være en kode som ENROLLED");
        }
        if (endsProcess
            && isRoot
            && caseOutcome.isEmpty()
            && isReachedAlone(file, end, new HashSet<>())) {
          findings.add(
              file.resource(), end, "slutningen lukker sagen og mangler egenskaben caseOutcome");
        }
        if (!caseOutcome.isEmpty()
            && !caseOutcome.startsWith("${")
            && !CASE_OUTCOMES.contains(caseOutcome)) {
          findings.add(file.resource(), end, "»" + caseOutcome + "« er ikke et resultat af en sag");
        }
      }
    }
  }

  /**
   * A way that just stops looks forgotten. Only support has no end of its own: a call that takes
   * nothing back, or a subprocess without an end, goes on until something from outside ends it.
   */
  static void everyWayEnds(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (FlowNode node : file.all(FlowNode.class)) {
        boolean stops = file.after(node).isEmpty() && !(node instanceof EndEvent);
        boolean isEventSubProcess = node instanceof SubProcess sub && sub.triggeredByEvent();
        if (stops && !isEventSubProcess && !goesOn(node)) {
          findings.add(
              file.resource(), node, "vejen fører ikke videre og ikke til en sluthændelse");
        }
      }
    }
  }

  private static boolean goesOn(FlowNode node) {
    return (node instanceof CallActivity call && Mapping.outs(call).isEmpty())
        || (node instanceof SubProcess sub && sub.getChildElementsByType(EndEvent.class).isEmpty());
  }

  /** Whether a start leads here without a parallel split on the way. */
  private static boolean isReachedAlone(ProcessFile file, FlowNode node, Set<FlowNode> seen) {
    if (node instanceof StartEvent) {
      return true;
    }
    if (!seen.add(node) || (node instanceof ParallelGateway && file.after(node).size() > 1)) {
      return false;
    }
    FlowNode owner = node instanceof BoundaryEvent boundary ? boundary.getAttachedTo() : null;
    return (owner != null && isReachedAlone(file, owner, seen))
        || file.before(node).stream()
            .anyMatch(flow -> isReachedAlone(file, flow.getSource(), seen));
  }
}
