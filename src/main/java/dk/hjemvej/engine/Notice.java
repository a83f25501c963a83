package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One notice. It names no person: the case number, what is to be done, by when, and the task to
 * open.
 *
 * @param caseNumber the case it is about, or null when it is about none
 * @param subject code of what it is about, such as PHASE; together with case, occasion and level
 *     the key: one notice exists once
 * @param occasion tells one time from the next, such as the day a ladder began or a task's id
 * @param level level of the escalation ladder, 0 for a reminder
 * @param what the Danish name of the task or deadline
 * @param dueOn civil date, or null when there is none
 * @param taskId the task to open, or null for the case's tasks
 */
public record Notice(
    @Nullable CaseNumber caseNumber,
    String subject,
    String occasion,
    int level,
    Recipient to,
    String what,
    @Nullable LocalDate dueOn,
    @Nullable String taskId) {

  /** Who is told. */
  public sealed interface Recipient {

    /** One person; while the person is absent, the deputy. */
    record Worker(String userId) implements Recipient {}

    /** Everybody in a group. */
    record Group(String groupId) implements Recipient {}
  }
}
