package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.Unchecked;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Puts the gate in front of every form of every model when it is parsed. The engine hands a
 * submitted form to its form handler before anything becomes a variable: that is where the gate
 * stands. Completing a task any other way is refused.
 */
@Component
public class FormsGateOfModels extends AbstractBpmnParseListener {

  private final Submitting submitting;

  FormsGateOfModels(@Lazy Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    String formId = formOf(element);
    if (formId == null) {
      return;
    }
    definition.setTaskFormHandler(new GatedTaskForm(definition.getTaskFormHandler(), formId));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, task -> forgetOldRoutes(task, formId));
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::refuseUnlessPassed);
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    for (Element startEvent : element.elements("startEvent")) {
      String formId = formOf(startEvent);
      if (formId != null) {
        String id = startEvent.attribute("id");
        process.setStartFormHandler(
            new GatedStartForm(process.getStartFormHandler(), id, formId, roleOf(element)));
        process
            .findActivity(id)
            .addBuiltInListener(
                ExecutionListener.EVENTNAME_END,
                (ExecutionListener) this::refuseUnlessStartedByForm);
      }
    }
  }

  /** A gateway must never read the answer of an earlier round. */
  private void forgetOldRoutes(DelegateTask task, String formId) {
    submitting.forgetRoutes((TaskEntity) task, formId);
  }

  private void refuseUnlessPassed(DelegateTask task) {
    if (!submitting.hasPassed(task.getId())) {
      throw new RefusedAnswer(
          task.getTaskDefinitionKey(), "Opgaven kan kun afsluttes gennem sin formular.");
    }
  }

  private void refuseUnlessStartedByForm(DelegateExecution execution) {
    ExecutionEntity entity = (ExecutionEntity) execution;
    boolean called = entity.getProcessInstance().getSuperExecution() != null;
    if (!called && !submitting.hasPassed(entity.getProcessInstanceId())) {
      throw new RefusedAnswer(
          execution.getCurrentActivityId(), "Forløbet kan kun startes gennem sin formular.");
    }
  }

  private static String formOf(Element element) {
    return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
  }

  private static CaseRole roleOf(Element process) {
    return ExtensionProperties.of(process)
        .find("case")
        .map(role -> CaseRole.valueOf(role.toUpperCase(Locale.ROOT)))
        .orElse(CaseRole.OPENS);
  }

  private final class GatedTaskForm implements TaskFormHandler {

    private final TaskFormHandler form;
    private final String formId;

    GatedTaskForm(TaskFormHandler form, String formId) {
      this.form = form;
      this.formId = formId;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope task) {
      Unchecked.within(() -> submitting.task((TaskEntity) task, formId, submitted));
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
      return form.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
        Element element,
        DeploymentEntity deployment,
        ProcessDefinitionEntity process,
        BpmnParse parse) {
      form.parseConfiguration(element, deployment, process, parse);
    }
  }

  private final class GatedStartForm implements StartFormHandler {

    private final StartFormHandler form;
    private final String elementId;
    private final String formId;
    private final CaseRole role;

    GatedStartForm(StartFormHandler form, String elementId, String formId, CaseRole role) {
      this.form = form;
      this.elementId = elementId;
      this.formId = formId;
      this.role = role;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope instance) {
      Unchecked.within(
          () -> submitting.start((ExecutionEntity) instance, elementId, formId, role, submitted));
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
      return form.createStartFormData(process);
    }

    @Override
    public void parseConfiguration(
        Element element,
        DeploymentEntity deployment,
        ProcessDefinitionEntity process,
        BpmnParse parse) {
      form.parseConfiguration(element, deployment, process, parse);
    }
  }
}
