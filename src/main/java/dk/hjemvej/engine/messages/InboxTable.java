package dk.hjemvej.engine.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Inbox;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the inbox. A row is settled exactly once, by whoever holds its lock. */
@Repository
class InboxTable implements Inbox, CaseClosing {

  private static final TypeReference<Map<String, Object>> PAYLOAD = new TypeReference<>() {};

  /** Failed deliveries are tried again after 1, 2, 4 … seconds, at most about 17 minutes. */
  private static final int LONGEST_PAUSE_EXPONENT = 10;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CivilTime time;

  InboxTable(JdbcClient jdbc, ObjectMapper json, CivilTime time) {
    this.jdbc = jdbc;
    this.json = json;
    this.time = time;
  }

  record Message(
      long id,
      CaseNumber caseNumber,
      String name,
      @Nullable String processInstanceId,
      boolean toCarrier,
      Map<String, Object> payload) {}

  @Override
  public void send(CaseNumber caseNumber, String message, Map<String, Object> payload) {
    store(caseNumber, message, null, false, payload);
  }

  @Override
  public void sendTo(
      String processInstanceId,
      CaseNumber caseNumber,
      String message,
      Map<String, Object> payload) {
    store(caseNumber, message, processInstanceId, false, payload);
  }

  @Override
  public void sendToCarrier(CaseNumber caseNumber, String message, Map<String, Object> payload) {
    store(caseNumber, message, null, true, payload);
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    jdbc.sql(
            """
            update inbox set status = 'UNDELIVERABLE', settled_at = :at
            where case_number = :case and status = 'WAITING'
            """)
        .param("at", now())
        .param("case", caseNumber.value())
        .update();
  }

  List<Long> waiting() {
    return jdbc.sql(
            "select id from inbox where status = 'WAITING' and next_try_at <= :now order by id")
        .param("now", now())
        .query(Long.class)
        .list();
  }

  /** Locks a waiting message for this transaction; empty when another node is at it. */
  Optional<Message> lock(long id) {
    return jdbc.sql(
            "select * from inbox where id = :id and status = 'WAITING' for update skip locked")
        .param("id", id)
        .query(this::read)
        .optional();
  }

  void delivered(long id) {
    jdbc.sql("update inbox set status = 'DELIVERED', settled_at = :at where id = :id")
        .param("at", now())
        .param("id", id)
        .update();
  }

  /** Puts a message that could not be delivered back, to be tried again later and later. */
  void failed(long id) {
    int failures =
        jdbc.sql("select failures from inbox where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single();
    Duration pause = Duration.ofSeconds(1L << Math.min(failures, LONGEST_PAUSE_EXPONENT));
    jdbc.sql("update inbox set failures = :failures, next_try_at = :next where id = :id")
        .param("failures", failures + 1)
        .param("next", now().plus(pause))
        .param("id", id)
        .update();
  }

  private void store(
      CaseNumber caseNumber,
      String message,
      @Nullable String processInstanceId,
      boolean toCarrier,
      Map<String, Object> payload) {
    jdbc.sql(
            """
            insert into inbox (case_number, message, process_instance_id, to_carrier, payload, status,
              sent_at, next_try_at)
            values (:case, :message, :instance, :carrier, :payload, 'WAITING', :at, :at)
            """)
        .param("case", caseNumber.value())
        .param("message", message)
        .param("instance", processInstanceId)
        .param("carrier", toCarrier)
        .param("payload", write(payload))
        .param("at", now())
        .update();
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }

  private Message read(ResultSet row, int number) throws SQLException {
    return new Message(
        row.getLong("id"),
        CaseNumber.of(row.getString("case_number")),
        row.getString("message"),
        row.getString("process_instance_id"),
        row.getBoolean("to_carrier"),
        parse(row.getString("payload")));
  }

  private String write(Map<String, Object> payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> parse(String text) {
    try {
      return json.readValue(text, PAYLOAD);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
