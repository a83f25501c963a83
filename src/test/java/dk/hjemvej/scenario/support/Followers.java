package dk.hjemvej.scenario.support;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The processes that may outlive their case: the diagrams say which ones they are. */
@TestComponent
public class Followers {

  @Autowired private RepositoryService repository;

  /** Their keys; never empty, so that a query may ask for them. */
  public List<String> keys() {
    return Stream.concat(
            Stream.of("-"),
            repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(this::follows)
                .map(ProcessDefinition::getKey))
        .toList();
  }

  private boolean follows(ProcessDefinition process) {
    return repository
        .getBpmnModelInstance(process.getId())
        .getModelElementsByType(CamundaProperty.class)
        .stream()
        .anyMatch(p -> "case".equals(p.getCamundaName()) && "follows".equals(p.getCamundaValue()));
  }
}
