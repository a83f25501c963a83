package dk.hjemvej.events.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.events.CaseEvents;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code case_event} and {@code open_case_event}. */
@Repository
class CaseEventTable implements CaseEvents, CaseClosing {

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final TransactionTemplate savepoint;

  CaseEventTable(JdbcClient jdbc, CivilTime time, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.time = time;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** The key decides who is first; whoever comes second goes back to before it tried. */
  @Override
  public boolean begin(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    if (isUnderWay(youth, kind)) {
      return false;
    }
    try {
      savepoint.executeWithoutResult(status -> insert(youth, kind, happenedOn, by));
      return true;
    } catch (DuplicateKeyException someoneWasFaster) {
      return false;
    }
  }

  @Override
  public boolean isUnderWay(CaseNumber youth, String kind) {
    return jdbc.sql(
                "select count(*) from open_case_event where case_number = :case and kind = :kind")
            .param("case", youth.value())
            .param("kind", kind)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void end(CaseNumber youth, String kind) {
    jdbc.sql("delete from open_case_event where case_number = :case and kind = :kind")
        .param("case", youth.value())
        .param("kind", kind)
        .update();
  }

  @Override
  public void closed(CaseNumber youth) {
    jdbc.sql("delete from open_case_event where case_number = :case")
        .param("case", youth.value())
        .update();
  }

  private void insert(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into case_event (case_number, kind, happened_on, reported_by, reported_at)
            values (:case, :kind, :on, :by, :at)
            """)
        .param("case", youth.value())
        .param("kind", kind)
        .param("on", happenedOn)
        .param("by", by)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update(key, "id");
    jdbc.sql(
            "insert into open_case_event (case_number, kind, event_id) values (:case, :kind, :event)")
        .param("case", youth.value())
        .param("kind", kind)
        .param("event", key.getKeyAs(Long.class))
        .update();
  }
}
