package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells people about tasks whose diagram says so: with {@code mail} a notice goes out when the task
 * appears, and for every task nothing goes out any more once it is done or gone.
 */
@Component
public class TaskMail {

  private static final String LEVEL_OF_A_REMINDER = "0";

  private final Outbox outbox;
  private final CivilTime time;

  TaskMail(Outbox outbox, CivilTime time) {
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * Adds what a task's properties ask for. To be called after due date and assignee have got their
   * listeners: the notice names both.
   */
  public void listen(ExtensionProperties properties, TaskDefinition definition) {
    properties
        .find("mail")
        .ifPresent(
            subject ->
                definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_CREATE, task -> tell(task, subject, properties)));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE, task -> outbox.withdrawTask(task.getId()));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_DELETE, task -> outbox.withdrawTask(task.getId()));
  }

  private void tell(DelegateTask task, String subject, ExtensionProperties properties) {
    String businessKey = ((TaskEntity) task).getExecution().getProcessBusinessKey();
    CaseNumber caseNumber = businessKey == null ? null : CaseNumber.of(businessKey);
    String occasion =
        properties.find("mailOccasion").map(said -> said(task, said)).orElse(task.getId());
    String level = said(task, properties.find("mailLevel").orElse(LEVEL_OF_A_REMINDER));
    List<Recipient> recipients =
        properties
            .find("mailTo")
            .map(named -> recipients(task, named))
            .orElseGet(() -> recipients(task));
    for (Recipient to : recipients) {
      outbox.put(
          new Notice(
              caseNumber,
              said(task, subject),
              recipients.size() == 1 ? occasion : (occasion + " " + groupOf(to)).strip(),
              Integer.parseInt(level),
              to,
              task.getName(),
              dueOn(task.getDueDate()),
              task.getId()));
    }
  }

  /** The one who has the task, else the groups who may take it. */
  private static List<Recipient> recipients(DelegateTask task) {
    if (task.getAssignee() != null) {
      return List.of(new Recipient.Worker(task.getAssignee()));
    }
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .flatMap(group -> Stream.ofNullable(group))
        .distinct()
        .<Recipient>map(Recipient.Group::new)
        .toList();
  }

  /**
   * Groups the diagram names, and with {@code worker} the one who has the task, if somebody has.
   */
  private static List<Recipient> recipients(DelegateTask task, String named) {
    return Stream.of(named.split(","))
        .map(String::strip)
        .<Recipient>flatMap(
            name ->
                name.equals("worker")
                    ? Stream.ofNullable(task.getAssignee()).map(Recipient.Worker::new)
                    : Stream.of(new Recipient.Group(name)))
        .toList();
  }

  private static String groupOf(Recipient to) {
    return to instanceof Recipient.Group group ? group.groupId() : "";
  }

  private @Nullable LocalDate dueOn(@Nullable Date due) {
    return due == null ? null : time.civilDate(Instant.ofEpochMilli(due.getTime()));
  }

  /** A word, or what the variable says that it names. */
  private static String said(DelegateTask task, String text) {
    if (!text.startsWith("${")) {
      return text;
    }
    String variable = text.substring(2, text.length() - 1).strip();
    return Objects.requireNonNull(
            task.getVariable(variable),
            () ->
                "Task %s: wanted '%s' for its mail, found none"
                    .formatted(task.getTaskDefinitionKey(), variable))
        .toString();
  }
}
