package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.Submission;
import dk.hjemvej.engine.Unchecked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What the diagram says about the steps of submissions. A deployment never changes. */
@Component
class Steps {

  /**
   * One step.
   *
   * @param label its Danish label; for a start event the label of the process
   * @param process the Danish label of the process
   * @param groups the candidate groups of a task; empty for a start event
   */
  record Step(String label, String process, List<String> groups, boolean isStart) {}

  private final RepositoryService repository;
  private final Unchecked unchecked;
  private final Map<String, Step> known = new ConcurrentHashMap<>();

  Steps(RepositoryService repository, Unchecked unchecked) {
    this.repository = repository;
    this.unchecked = unchecked;
  }

  Step of(Submission submission) {
    return known.computeIfAbsent(
        "%s/%s/%s"
            .formatted(submission.deploymentId(), submission.processKey(), submission.elementId()),
        key -> read(submission));
  }

  private Step read(Submission submission) {
    return model(submission)
        .map(model -> step(model, submission))
        .orElse(new Step(submission.elementId(), submission.processKey(), List.of(), false));
  }

  private static Step step(BpmnModelInstance model, Submission submission) {
    String process =
        model.getModelElementById(submission.processKey()) instanceof Process named
            ? Optional.ofNullable(named.getName()).orElse(submission.processKey())
            : submission.processKey();
    ModelElementInstance element = model.getModelElementById(submission.elementId());
    if (element instanceof UserTask task) {
      return new Step(label(task, process), process, task.getCamundaCandidateGroupsList(), false);
    }
    return element instanceof FlowNode start
        ? new Step(label(start, process), process, List.of(), true)
        : new Step(submission.elementId(), process, List.of(), false);
  }

  private static String label(FlowNode node, String process) {
    return Optional.ofNullable(node.getName()).filter(name -> !name.isBlank()).orElse(process);
  }

  private Optional<BpmnModelInstance> model(Submission submission) {
    return unchecked.ask(
        () ->
            Optional.ofNullable(
                    repository
                        .createProcessDefinitionQuery()
                        .deploymentId(submission.deploymentId())
                        .processDefinitionKey(submission.processKey())
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance));
  }
}
