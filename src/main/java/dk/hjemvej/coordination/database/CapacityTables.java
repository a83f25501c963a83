package dk.hjemvej.coordination.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.Reconciliation.Finding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The statements on {@code capacity_pool}, {@code capacity_place} and {@code waiting_list_entry}.
 */
@Repository
class CapacityTables {

  private final JdbcClient jdbc;
  private final CivilTime time;

  CapacityTables(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  record PoolRow(int capacity, int used) {}

  record WaitingRow(CaseNumber caseNumber, @Nullable String process, Instant since) {}

  /** Waits for the pool's row and keeps it until the end of the transaction. */
  PoolRow lock(Pool pool) {
    return jdbc.sql("select capacity, used from capacity_pool where pool = :pool for update")
        .param("pool", pool.name())
        .query((row, n) -> new PoolRow(row.getInt("capacity"), row.getInt("used")))
        .single();
  }

  PoolRow read(Pool pool) {
    return jdbc.sql("select capacity, used from capacity_pool where pool = :pool")
        .param("pool", pool.name())
        .query((row, n) -> new PoolRow(row.getInt("capacity"), row.getInt("used")))
        .single();
  }

  /** Takes one of the free places; false when there is none. */
  boolean take(Pool pool) {
    return jdbc.sql(
                """
                update capacity_pool set used = used + 1
                where pool = :pool and used < capacity
                """)
            .param("pool", pool.name())
            .update()
        == 1;
  }

  void free(Pool pool) {
    jdbc.sql("update capacity_pool set used = used - 1 where pool = :pool")
        .param("pool", pool.name())
        .update();
  }

  void setPool(Pool pool, int capacity, int used) {
    jdbc.sql("update capacity_pool set capacity = :capacity, used = :used where pool = :pool")
        .param("capacity", capacity)
        .param("used", used)
        .param("pool", pool.name())
        .update();
  }

  /** Whether the case's place is beyond the capacity; empty when it holds none. */
  Optional<Boolean> placeBeyond(CaseNumber caseNumber, Pool pool) {
    return jdbc.sql(
            """
            select beyond_capacity from capacity_place
            where pool = :pool and case_number = :case
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .query(Boolean.class)
        .optional();
  }

  void addPlace(CaseNumber caseNumber, Pool pool, boolean beyond) {
    jdbc.sql(
            """
            insert into capacity_place (pool, case_number, beyond_capacity, taken_at)
            values (:pool, :case, :beyond, :at)
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .param("beyond", beyond)
        .param("at", now())
        .update();
  }

  void removePlace(CaseNumber caseNumber, Pool pool) {
    jdbc.sql("delete from capacity_place where pool = :pool and case_number = :case")
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  void markBeyond(CaseNumber caseNumber, Pool pool, boolean beyond) {
    jdbc.sql(
            """
            update capacity_place set beyond_capacity = :beyond
            where pool = :pool and case_number = :case
            """)
        .param("beyond", beyond)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  /** Places within or beyond the capacity, oldest first. */
  List<CaseNumber> places(Pool pool, boolean beyond) {
    return jdbc
        .sql(
            """
            select case_number from capacity_place
            where pool = :pool and beyond_capacity = :beyond order by taken_at, case_number
            """)
        .param("pool", pool.name())
        .param("beyond", beyond)
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  /** How many others can be offered the next free place, or will be as soon as they are ready. */
  int others(CaseNumber caseNumber, Pool pool) {
    return jdbc.sql(
            """
            select count(*) from waiting_list_entry
            where pool = :pool and case_number <> :case
            and offered_at is null and passed_over = false
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .query(Integer.class)
        .single();
  }

  boolean isWaiting(CaseNumber caseNumber, Pool pool) {
    return since(caseNumber, pool).isPresent();
  }

  Optional<Instant> since(CaseNumber caseNumber, Pool pool) {
    return jdbc.sql(
            """
            select waiting_since from waiting_list_entry
            where pool = :pool and case_number = :case
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .query((row, n) -> row.getObject("waiting_since", OffsetDateTime.class).toInstant())
        .optional();
  }

  void addWaiting(CaseNumber caseNumber, Pool pool) {
    jdbc.sql(
            """
            insert into waiting_list_entry (pool, case_number, waiting_since, passed_over)
            values (:pool, :case, :since, false)
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .param("since", now())
        .update();
  }

  void removeWaiting(CaseNumber caseNumber, Pool pool) {
    jdbc.sql("delete from waiting_list_entry where pool = :pool and case_number = :case")
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  void setProcess(CaseNumber caseNumber, Pool pool, String process) {
    jdbc.sql(
            """
            update waiting_list_entry set process_instance_id = :process
            where pool = :pool and case_number = :case
            """)
        .param("process", process)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  void markOffered(CaseNumber caseNumber, Pool pool) {
    jdbc.sql(
            """
            update waiting_list_entry set offered_at = :at
            where pool = :pool and case_number = :case
            """)
        .param("at", now())
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  /** Waiting for an offer again, at once or only after the next contact. */
  void markWaiting(CaseNumber caseNumber, Pool pool, boolean passedOver) {
    jdbc.sql(
            """
            update waiting_list_entry set offered_at = null, passed_over = :passedOver
            where pool = :pool and case_number = :case
            """)
        .param("passedOver", passedOver)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  void markReachable(CaseNumber caseNumber, Pool pool) {
    jdbc.sql(
            """
            update waiting_list_entry set passed_over = false
            where pool = :pool and case_number = :case
            """)
        .param("pool", pool.name())
        .param("case", caseNumber.value())
        .update();
  }

  /** A place that nobody has been asked about yet: everyone is asked again. */
  void askEveryoneAgain(Pool pool) {
    jdbc.sql(
            """
            update waiting_list_entry set passed_over = false
            where pool = :pool and passed_over = true
            """)
        .param("pool", pool.name())
        .update();
  }

  /** Those whose process waits for an offer, longest wait first. */
  List<WaitingRow> ready(Pool pool) {
    return jdbc.sql(
            """
            select case_number, process_instance_id, waiting_since from waiting_list_entry
            where pool = :pool and process_instance_id is not null
            and offered_at is null and passed_over = false
            order by waiting_since, case_number
            """)
        .param("pool", pool.name())
        .query(
            (row, n) ->
                new WaitingRow(
                    CaseNumber.of(row.getString("case_number")),
                    row.getString("process_instance_id"),
                    row.getObject("waiting_since", OffsetDateTime.class).toInstant()))
        .list();
  }

  List<CaseNumber> waiting(Pool pool) {
    return jdbc
        .sql(
            """
            select case_number from waiting_list_entry
            where pool = :pool order by waiting_since, case_number
            """)
        .param("pool", pool.name())
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  /** Offers without a place behind them: their person would wait for ever. */
  List<CaseNumber> offersWithoutPlace(Pool pool) {
    return jdbc
        .sql(
            """
            select case_number from waiting_list_entry w
            where pool = :pool and offered_at is not null and not exists (
              select 1 from capacity_place p
              where p.pool = w.pool and p.case_number = w.case_number)
            """)
        .param("pool", pool.name())
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  /** Pools in which the case holds or awaits a place, always in the same order. */
  List<Pool> poolsOf(CaseNumber caseNumber) {
    return jdbc
        .sql(
            """
            select pool from capacity_place where case_number = :case
            union select pool from waiting_list_entry where case_number = :case
            order by pool
            """)
        .param("case", caseNumber.value())
        .query(String.class)
        .list()
        .stream()
        .map(Pool::valueOf)
        .toList();
  }

  /** On the list with a process that does not run any more. */
  List<CaseNumber> waitingWithoutProcess(Pool pool) {
    return jdbc
        .sql(
            """
            select case_number from waiting_list_entry w
            where pool = :pool and process_instance_id is not null and not exists (
              select 1 from act_ru_execution e where e.id_ = w.process_instance_id)
            """)
        .param("pool", pool.name())
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  void addFinding(Finding finding) {
    CaseNumber caseNumber = finding.caseNumber();
    jdbc.sql(
            """
            insert into reconciliation_finding (found_at, kind, pool, case_number, repaired)
            values (:at, :kind, :pool, :case, :repaired)
            """)
        .param("at", now())
        .param("kind", finding.kind().name())
        .param("pool", finding.pool().name())
        .param("case", caseNumber == null ? null : caseNumber.value())
        .param("repaired", finding.repaired())
        .update();
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }
}
