package dk.hjemvej.engine.tasks;

import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.outbox.TaskMail;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
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
    mail.listen(properties, definition);
  }
}
