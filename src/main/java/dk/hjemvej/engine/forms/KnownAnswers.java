package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * Answers that nobody is asked for because they are known already: they stand in the case record as
 * if the form had been filled in, so that no later step finds a hole.
 */
@Component
public class KnownAnswers {

  private final Submissions submissions;

  KnownAnswers(Submissions submissions) {
    this.submissions = submissions;
  }

  /**
   * @param elementId the step of the running process that the answers belong to
   * @param formId the form that would have asked
   */
  public void add(DelegateExecution step, String elementId, String formId, Answers known) {
    ProcessDefinitionEntity process = ((ExecutionEntity) step).getProcessDefinition();
    submissions.add(
        Case.of(step),
        process.getKey(),
        step.getProcessInstanceId(),
        elementId,
        formId,
        process.getDeploymentId(),
        Submitting.SYSTEM,
        known,
        null,
        null);
  }
}
