package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The processes that carry a case: not called by another one, and of a kind that opens cases. As a
 * rule there is one; none between two stages.
 */
@Component
public class Carriers {

  private final RuntimeService runtime;
  private final RepositoryService repository;

  Carriers(@Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
    this.runtime = runtime;
    this.repository = repository;
  }

  /** Ids of the instances. */
  public List<String> of(CaseNumber caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .rootProcessInstances()
        .unlimitedList()
        .stream()
        .filter(instance -> plays(instance.getProcessDefinitionId(), "opens"))
        .map(ProcessInstance::getId)
        .toList();
  }

  /** Whether the diagram says that about its case. */
  boolean plays(String processDefinitionId, String role) {
    return repository
        .getBpmnModelInstance(processDefinitionId)
        .getModelElementsByType(CamundaProperty.class)
        .stream()
        .anyMatch(p -> "case".equals(p.getCamundaName()) && role.equals(p.getCamundaValue()));
  }
}
