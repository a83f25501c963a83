package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements on {@code housing_unit} that write for whom a home is kept. */
@Repository
class HoldTable {

  private final JdbcClient jdbc;

  HoldTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean hold(int unitId, CaseNumber youth, Instant until) {
    return jdbc.sql(
                """
                update housing_unit set state = 'HELD', case_number = :case, held_until = :until
                where unit_id = :unit and state = 'FREE'
                """)
            .param("unit", unitId)
            .param("case", youth.value())
            .param("until", until.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean allocate(int unitId, CaseNumber youth) {
    return jdbc.sql(
                """
                update housing_unit set state = 'ALLOCATED', held_until = null
                where unit_id = :unit and case_number = :case and state = 'HELD'
                """)
            .param("unit", unitId)
            .param("case", youth.value())
            .update()
        == 1;
  }

  boolean free(int unitId, CaseNumber youth) {
    return jdbc.sql(
                """
                update housing_unit set state = 'FREE', case_number = null, held_until = null
                where unit_id = :unit and case_number = :case and state in ('HELD', 'ALLOCATED')
                """)
            .param("unit", unitId)
            .param("case", youth.value())
            .update()
        == 1;
  }

  /** Until when the home is held for the case; empty when it is not. */
  Optional<Instant> heldUntil(int unitId, CaseNumber youth) {
    return jdbc.sql(
            """
            select held_until from housing_unit
            where unit_id = :unit and case_number = :case and state = 'HELD'
            """)
        .param("unit", unitId)
        .param("case", youth.value())
        .query((row, n) -> row.getObject("held_until", OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Homes the case holds or was given, where it does not live. */
  List<Integer> notMovedInto(CaseNumber youth) {
    return jdbc.sql(
            """
            select unit_id from housing_unit u
            where u.case_number = :case and u.state in ('HELD', 'ALLOCATED')
            and not exists (select 1 from housing_referral r
              where r.unit_id = u.unit_id and r.case_number = :case and r.moved_in_on is not null)
            order by unit_id
            """)
        .param("case", youth.value())
        .query(Integer.class)
        .list();
  }

  /** Homes the case has signed a lease for, where it does not live. */
  List<Integer> leased(CaseNumber youth) {
    return jdbc.sql(
            """
            select unit_id from housing_unit u
            where u.case_number = :case and u.state = 'ALLOCATED'
            and exists (select 1 from housing_referral r
              where r.unit_id = u.unit_id and r.case_number = :case
              and r.lease_signed_on is not null and r.moved_in_on is null)
            order by unit_id
            """)
        .param("case", youth.value())
        .query(Integer.class)
        .list();
  }

  /** A home that is held although nobody can take it. */
  record Stray(int unitId, CaseNumber youth) {}

  /**
   * Homes that are held for a case that is closed, for an offer that has been answered, for one
   * that no task waits for, or for none after the time it was held until.
   */
  List<Stray> strays(Instant now) {
    return jdbc.sql(
            """
            select u.unit_id, u.case_number from housing_unit u
            join support_case c on c.case_number = u.case_number
            left join housing_offer o
              on o.unit_id = u.unit_id and o.case_number = u.case_number
            where u.state = 'HELD' and (
              c.status = 'CLOSED' or o.state <> 'OPEN'
              or (o.offer_id is null and u.held_until < :now)
              or (o.state = 'OPEN' and not exists (
                select 1 from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_
                where t.task_def_key_ = 'UserTask_HousingOffer'
                and e.business_key_ = u.case_number
                and v.name_ = 'unitId' and v.long_ = u.unit_id)))
            order by u.unit_id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Stray(row.getInt("unit_id"), CaseNumber.of(row.getString("case_number"))))
        .list();
  }
}
