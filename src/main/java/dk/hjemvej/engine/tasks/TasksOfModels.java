package dk.hjemvej.engine.tasks;

import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.engine.outbox.TaskMail;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads from the models what a task's properties say about its due date, its person and its mail.
 */
@Component
public class TasksOfModels extends AbstractBpmnParseListener {

  private final TaskDates dates;
  private final TaskPerson person;
  private final TaskMail mail;

  TasksOfModels(@Lazy TaskDates dates, @Lazy TaskPerson person, @Lazy TaskMail mail) {
    this.dates = dates;
    this.person = person;
    this.mail = mail;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ExtensionProperties properties = ExtensionProperties.of(element);
    var definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE,
        task ->
            dates.set(
                task,
                properties.find("deadline").orElse(null),
                properties.find("deadlineFrom").orElse(null)));
    properties
        .find("responsible")
        .filter("worker"::equals)
        .ifPresent(
            worker ->
                definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, person::assign));
    properties.find("onlyGroup").ifPresent(variable -> giveToOne(definition, variable));
    mail.listen(properties, definition);
  }

  /**
   * A step that several methods share stands in the list of the one it is done for: the variable
   * says which of its candidate groups that is.
   */
  private static void giveToOne(TaskDefinition definition, String variable) {
    Set<String> groups =
        definition.getCandidateGroupIdExpressions().stream()
            .map(Expression::getExpressionText)
            .collect(Collectors.toSet());
    definition.getCandidateGroupIdExpressions().clear();
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE,
        task -> {
          String group = ProcessVariable.text(variable).readFrom(task);
          if (!groups.contains(group)) {
            throw new IllegalStateException(
                "Task %s: wanted one of the groups %s, found %s"
                    .formatted(task.getTaskDefinitionKey(), groups, group));
          }
          task.addCandidateGroup(group);
        });
  }
}
