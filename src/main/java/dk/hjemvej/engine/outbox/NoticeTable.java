package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.engine.TimeLapse;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code notice}. The unique key decides that a notice exists once. */
@Repository
class NoticeTable implements Outbox, CaseClosing {

  /** Longest name of a task or deadline that is stored; what is longer is cut. */
  private static final int LONGEST_WHAT = 255;

  /** Somebody has still to be told. */
  private static final String NOT_SENT =
      """
      (state <> 'ADDRESSED' or exists (
        select 1 from notice_recipient r left join mail m on m.id = r.mail_id
        where r.notice_id = notice.id and (m.id is null or m.state <> 'SENT')))
      """;

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final TimeLapse lapse;
  private final Restrictions restrictions;
  private final TransactionTemplate savepoint;

  NoticeTable(
      JdbcClient jdbc,
      CivilTime time,
      TimeLapse lapse,
      Restrictions restrictions,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.time = time;
    this.lapse = lapse;
    this.restrictions = restrictions;
    // When two transactions store the same notice at once, the second one waits and then loses; the
    // savepoint keeps the rest of what it did alive on PostgreSQL.
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** About a case that only leaders may open nothing leaves. */
  @Override
  public void put(Notice notice) {
    CaseNumber about = notice.caseNumber();
    if (exists(notice) || (about != null && restrictions.isRestricted(about))) {
      return;
    }
    try {
      savepoint.executeWithoutResult(status -> insert(notice));
    } catch (DuplicateKeyException anotherWasFaster) {
      // The same notice, and one is enough.
    }
  }

  @Override
  public void withdraw(CaseNumber caseNumber, String subject) {
    withdraw("case_number = :key and subject = :subject", caseNumber.value(), subject);
  }

  /** Begins anew with each of them, also with one in a mail that is written and has not left. */
  @Override
  public void readdress(CaseNumber caseNumber, Collection<String> former, String next) {
    if (former.isEmpty()) {
      return;
    }
    List<Long> unsent = unsentTo(caseNumber, former);
    if (unsent.isEmpty()) {
      return;
    }
    jdbc.sql("delete from notice_recipient where notice_id in (:notices)")
        .param("notices", unsent)
        .update();
    jdbc.sql("update notice set to_worker = :next, state = 'WAITING' where id in (:notices)")
        .param("next", next)
        .param("notices", unsent)
        .update();
  }

  private List<Long> unsentTo(CaseNumber caseNumber, Collection<String> people) {
    return jdbc.sql(
            """
            select id from notice where case_number = :case and to_worker in (:people)
            and state <> 'WITHDRAWN' and %s order by id for update
            """
                .formatted(NOT_SENT))
        .param("case", caseNumber.value())
        .param("people", people)
        .query(Long.class)
        .list();
  }

  @Override
  public void withdrawTask(String taskId) {
    withdraw("task_id = :key", taskId, "");
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    withdraw("case_number = :key", caseNumber.value(), "");
  }

  /** A notice that has reached everybody stays as it is; of the others nothing more is sent. */
  private void withdraw(String which, String key, String subject) {
    jdbc.sql(
            """
            update notice set state = 'WITHDRAWN'
            where state <> 'WITHDRAWN' and %s and %s
            """
                .formatted(which, NOT_SENT))
        .param("key", key)
        .param("subject", subject)
        .update();
  }

  private boolean exists(Notice notice) {
    return jdbc.sql(
                """
                select count(*) from notice where subject = :subject and occasion = :occasion
                and level = :level and coalesce(case_number, '') = :case
                """)
            .param("case", Objects.requireNonNullElse(caseOf(notice), ""))
            .param("subject", notice.subject())
            .param("occasion", notice.occasion())
            .param("level", notice.level())
            .query(Integer.class)
            .single()
        > 0;
  }

  private void insert(Notice notice) {
    Recipient to = notice.to();
    jdbc.sql(
            """
            insert into notice (case_number, subject, occasion, level, to_worker, to_group, what,
              due_on, task_id, state, put_at)
            values (:case, :subject, :occasion, :level, :worker, :group, :what, :due, :task, :state, :at)
            """)
        .param("case", caseOf(notice))
        .param("subject", notice.subject())
        .param("occasion", notice.occasion())
        .param("level", notice.level())
        .param("worker", to instanceof Recipient.Worker worker ? worker.userId() : null)
        .param("group", to instanceof Recipient.Group group ? group.groupId() : null)
        .param("what", cut(notice.what()))
        .param("due", notice.dueOn())
        .param("task", notice.taskId())
        .param("state", lapse.isElsewhen() ? "WITHDRAWN" : "WAITING")
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable String caseOf(Notice notice) {
    CaseNumber caseNumber = notice.caseNumber();
    return caseNumber == null ? null : caseNumber.value();
  }

  private static String cut(String what) {
    return what.length() <= LONGEST_WHAT ? what : what.substring(0, LONGEST_WHAT);
  }
}
