package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code mail}, and which notices are in which mail. */
@Repository
class MailTable {

  private final JdbcClient jdbc;

  MailTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice nobody has been chosen for yet. */
  record Unaddressed(long id, @Nullable String worker, @Nullable String group) {}

  /** A notice that waits for its recipient's mail to be written. */
  record Unwritten(long noticeId, String recipient, int level) {}

  /** A mail that waits to leave. */
  record Waiting(
      String id, String recipient, String messageId, int tries, @Nullable Instant failedSince) {}

  /** What a mail says about one thing, most often of a case. */
  record Item(
      @Nullable CaseNumber caseNumber,
      String subject,
      int level,
      String what,
      @Nullable LocalDate dueOn,
      @Nullable String taskId) {}

  /** Notices that may leave now, locked for this transaction. */
  List<Unaddressed> unaddressed(int fromLevel) {
    return jdbc.sql(
            """
            select id, to_worker, to_group from notice
            where state in ('WAITING', 'NO_ADDRESS') and level >= :level order by id for update
            """)
        .param("level", fromLevel)
        .query(
            (row, number) ->
                new Unaddressed(
                    row.getLong("id"), row.getString("to_worker"), row.getString("to_group")))
        .list();
  }

  void address(long noticeId, List<String> recipients) {
    for (String recipient : recipients) {
      jdbc.sql("insert into notice_recipient (notice_id, recipient) values (:notice, :recipient)")
          .param("notice", noticeId)
          .param("recipient", recipient)
          .update();
    }
    jdbc.sql("update notice set state = :state where id = :notice")
        .param("state", recipients.isEmpty() ? "NO_ADDRESS" : "ADDRESSED")
        .param("notice", noticeId)
        .update();
  }

  /**
   * What is to be written to people who have no mail that may already have left: theirs must stay
   * as it is, and the rest comes in the next one. What is urgent waits for nothing that is not.
   */
  List<Unwritten> unwritten(int fromLevel, int urgentFromLevel) {
    jdbc.sql("select notice_id from notice_recipient where mail_id is null for update")
        .query(Long.class)
        .list();
    return jdbc.sql(
            """
            select r.notice_id, r.recipient, n.level from notice_recipient r
            join notice n on n.id = r.notice_id
            where r.mail_id is null and n.state = 'ADDRESSED' and n.level >= :level
            and not exists (select 1 from mail m
              where m.recipient = r.recipient and m.state in ('WAITING', 'FAILED')
              and (m.urgent or n.level < :urgent))
            order by r.recipient, r.notice_id
            """)
        .param("level", fromLevel)
        .param("urgent", urgentFromLevel)
        .query(
            (row, number) ->
                new Unwritten(
                    row.getLong("notice_id"), row.getString("recipient"), row.getInt("level")))
        .list();
  }

  /** A mail to that person which could never leave, because there was no address. */
  Optional<String> withoutAddress(String recipient) {
    return jdbc
        .sql("select id from mail where recipient = :recipient and state = 'NO_ADDRESS' for update")
        .param("recipient", recipient)
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  void write(String id, String recipient, String messageId, boolean urgent, Instant at) {
    jdbc.sql(
            """
            insert into mail (id, recipient, message_id, state, urgent, written_at, next_try_at)
            values (:id, :recipient, :message, 'WAITING', :urgent, :at, :at)
            """)
        .param("id", id)
        .param("recipient", recipient)
        .param("message", messageId)
        .param("urgent", urgent)
        .param("at", utc(at))
        .update();
  }

  void enclose(long noticeId, String recipient, String mailId) {
    jdbc.sql(
            """
            update notice_recipient set mail_id = :mail
            where notice_id = :notice and recipient = :recipient
            """)
        .param("mail", mailId)
        .param("notice", noticeId)
        .param("recipient", recipient)
        .update();
  }

  /** The next mail that may leave, locked for this transaction; another node takes another one. */
  Optional<Waiting> lockNext(Instant now, boolean onlyUrgent) {
    return jdbc.sql(
            """
            select * from mail where state in ('WAITING', 'FAILED', 'NO_ADDRESS')
            and next_try_at <= :now and (urgent or not :onlyUrgent)
            order by next_try_at, id fetch first 1 rows only for update skip locked
            """)
        .param("now", utc(now))
        .param("onlyUrgent", onlyUrgent)
        .query(MailTable::read)
        .optional();
  }

  /**
   * What the mail says, most pressing first; empty when all of it was taken back. Whoever is told
   * as the worker and as one of a group reads it once.
   */
  List<Item> items(String mailId) {
    return jdbc
        .sql(
            """
            select n.* from notice n join notice_recipient r on r.notice_id = n.id
            where r.mail_id = :mail and n.state <> 'WITHDRAWN'
            order by n.level desc, n.due_on, n.id
            """)
        .param("mail", mailId)
        .query(
            (row, number) ->
                new Item(
                    caseOf(row),
                    row.getString("subject"),
                    row.getInt("level"),
                    row.getString("what"),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("task_id")))
        .list()
        .stream()
        .distinct()
        .toList();
  }

  void sent(String mailId, Instant at) {
    jdbc.sql("update mail set state = 'SENT', sent_at = :at, tries = tries + 1 where id = :mail")
        .param("at", utc(at))
        .param("mail", mailId)
        .update();
  }

  void withdrawn(String mailId) {
    jdbc.sql("update mail set state = 'WITHDRAWN' where id = :mail").param("mail", mailId).update();
  }

  void noAddress(String mailId, Instant nextTry) {
    jdbc.sql("update mail set state = 'NO_ADDRESS', next_try_at = :next where id = :mail")
        .param("next", utc(nextTry))
        .param("mail", mailId)
        .update();
  }

  void failed(String mailId, Instant since, Instant nextTry) {
    jdbc.sql(
            """
            update mail set state = 'FAILED', tries = tries + 1, failed_since = :since,
              next_try_at = :next where id = :mail
            """)
        .param("since", utc(since))
        .param("next", utc(nextTry))
        .param("mail", mailId)
        .update();
  }

  /** Mails that could not be sent since then, or have nowhere to go. */
  int lateSince(Instant then) {
    return jdbc.sql(
            """
            select count(*) from mail where (state = 'FAILED' and failed_since <= :then)
            or (state = 'NO_ADDRESS' and written_at <= :then)
            """)
        .param("then", utc(then))
        .query(Integer.class)
        .single();
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    OffsetDateTime failedSince = row.getObject("failed_since", OffsetDateTime.class);
    return new Waiting(
        row.getString("id"),
        row.getString("recipient"),
        row.getString("message_id"),
        row.getInt("tries"),
        failedSince == null ? null : failedSince.toInstant());
  }

  private static @Nullable CaseNumber caseOf(ResultSet row) throws SQLException {
    String caseNumber = row.getString("case_number");
    return caseNumber == null ? null : CaseNumber.of(caseNumber);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
