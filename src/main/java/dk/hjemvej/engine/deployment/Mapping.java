package dk.hjemvej.engine.deployment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a call activity hands to the called process and takes back. */
final class Mapping {

  private Mapping() {}

  static List<CamundaIn> ins(CallActivity call) {
    return children(call, CamundaIn.class);
  }

  static List<CamundaOut> outs(CallActivity call) {
    return children(call, CamundaOut.class);
  }

  static Set<String> inTargets(CallActivity call) {
    return targets(ins(call));
  }

  static Set<String> outTargets(CallActivity call) {
    return targets(outs(call));
  }

  private static Set<String> targets(Collection<? extends ModelElementInstance> mappings) {
    return mappings.stream()
        .map(mapping -> Xml.attribute(mapping, "target"))
        .filter(target -> !target.isEmpty())
        .collect(Collectors.toSet());
  }

  private static <T extends ModelElementInstance> List<T> children(
      CallActivity call, Class<T> type) {
    return call.getExtensionElements() == null
        ? List.of()
        : List.copyOf(call.getExtensionElements().getChildElementsByType(type));
  }
}
