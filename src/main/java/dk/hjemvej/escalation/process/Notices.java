package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.CaseProcesses.OpenTask;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.escalation.Ladders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever has an open task that it is waited for. */
@Component
class Notices {

  private static final int REMINDER = 0;

  private final Outbox outbox;
  private final Ladders ladders;
  private final CaseProcesses processes;
  private final Cover cover;
  private final CivilTime time;

  Notices(Outbox outbox, Ladders ladders, CaseProcesses processes, Cover cover, CivilTime time) {
    this.outbox = outbox;
    this.ladders = ladders;
    this.processes = processes;
    this.cover = cover;
    this.time = time;
  }

  /** A reminder before anything is late: at most one a day about the same task. */
  void remindOfOpenTask(CaseNumber youth, String taskKey, String subject) {
    processes
        .openTask(youth, taskKey)
        .ifPresent(
            task ->
                tell(
                    youth,
                    task,
                    subject,
                    task.id() + "/" + time.today(),
                    REMINDER,
                    day(task.due())));
  }

  /** The first rung: the task that is overdue, at the deputy while its worker is absent. */
  void remindOfOverdueTask(
      CaseNumber youth, String subject, String occasion, int level, Instant answerBy) {
    ladders
        .lock(youth, subject)
        .flatMap(ladder -> processes.openTask(youth, ladder.task()))
        .ifPresent(
            task -> {
              handOverToDeputy(task);
              tell(youth, task, subject, occasion, level, time.civilDate(answerBy));
            });
  }

  /** Those who were asked already, once more: the newest of the ladder's open tasks. */
  void remindOfQuestion(
      CaseNumber youth,
      String subject,
      String taskKeys,
      String occasion,
      int level,
      Instant answerBy) {
    processes
        .openTaskWith(youth, List.of(taskKeys.strip().split("\\s+")), "subject", subject)
        .ifPresent(task -> tell(youth, task, subject, occasion, level, time.civilDate(answerBy)));
  }

  void withdraw(CaseNumber youth, String subject) {
    outbox.withdraw(youth, subject);
  }

  private void handOverToDeputy(OpenTask task) {
    String worker = task.assignee();
    if (worker != null && !cover.whoIsThere(worker).equals(worker)) {
      processes.assign(task.id(), cover.whoIsThere(worker));
    }
  }

  /** Nobody has the task yet: the first group that may take it is told. */
  private void tell(
      CaseNumber youth,
      OpenTask task,
      String subject,
      String occasion,
      int level,
      @Nullable LocalDate dueOn) {
    recipient(task)
        .ifPresent(
            recipient ->
                outbox.put(
                    new Notice(
                        youth,
                        subject,
                        occasion,
                        level,
                        recipient,
                        task.name(),
                        dueOn,
                        task.id())));
  }

  private Optional<Recipient> recipient(OpenTask task) {
    String worker = task.assignee();
    return worker != null
        ? Optional.of(new Recipient.Worker(cover.whoIsThere(worker)))
        : processes.candidateGroups(task.id()).stream().findFirst().map(Recipient.Group::new);
  }

  private @Nullable LocalDate day(@Nullable Date due) {
    return due == null ? null : time.civilDate(due.toInstant());
  }
}
