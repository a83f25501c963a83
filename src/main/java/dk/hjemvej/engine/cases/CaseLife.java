package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Closes a case and gives back everything it held, in the transaction that ends its process. */
@Component
public class CaseLife {

  private final SupportCases cases;
  private final List<CaseClosing> closings;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  CaseLife(
      SupportCases cases,
      List<CaseClosing> closings,
      @Lazy RuntimeService runtime,
      @Lazy RepositoryService repository) {
    this.cases = cases;
    this.closings = closings;
    this.runtime = runtime;
    this.repository = repository;
  }

  /**
   * Closes the case with the outcome its last end event named.
   *
   * @param closedAs how it came to close
   */
  public void close(CaseNumber caseNumber, String outcome, String closedAs) {
    cases.close(caseNumber, outcome, closedAs);
    closings.forEach(closing -> closing.closed(caseNumber));
  }

  /** Whether another process that carries the case is still running. */
  boolean isCarriedElsewhere(CaseNumber caseNumber, String processInstanceId) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .rootProcessInstances()
        .unlimitedList()
        .stream()
        .filter(instance -> !instance.getId().equals(processInstanceId))
        .anyMatch(instance -> carriesCases(instance.getProcessDefinitionId()));
  }

  private boolean carriesCases(String processDefinitionId) {
    return repository
        .getBpmnModelInstance(processDefinitionId)
        .getModelElementsByType(CamundaProperty.class)
        .stream()
        .anyMatch(p -> "case".equals(p.getCamundaName()) && "opens".equals(p.getCamundaValue()));
  }
}
