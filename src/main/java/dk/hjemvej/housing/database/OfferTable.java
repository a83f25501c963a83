package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Offers.Offer;
import dk.hjemvej.housing.Offers.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements on {@code housing_offer}. */
@Repository
class OfferTable {

  private final JdbcClient jdbc;
  private final CivilTime time;

  OfferTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  void add(CaseNumber youth, int attempt, int unitId, LocalDate answerBy) {
    jdbc.sql(
            """
            insert into housing_offer (case_number, attempt, unit_id, offered_on, answer_by, state,
              counts)
            values (:case, :attempt, :unit, :on, :by, 'OPEN', false)
            """)
        .param("case", youth.value())
        .param("attempt", attempt)
        .param("unit", unitId)
        .param("on", time.today())
        .param("by", answerBy)
        .update();
  }

  /** Ends an open offer; false when it is not open any more. */
  boolean end(
      CaseNumber youth, int unitId, State state, @Nullable DeclineReason reason, boolean counts) {
    return jdbc.sql(
                """
                update housing_offer set state = :state, decline_reason = :reason,
                  counts = :counts, answered_on = :on
                where case_number = :case and unit_id = :unit and state = 'OPEN'
                """)
            .param("state", state.name())
            .param("reason", reason == null ? null : reason.name())
            .param("counts", counts)
            .param("on", time.today())
            .param("case", youth.value())
            .param("unit", unitId)
            .update()
        == 1;
  }

  /** The accepted home is given back before anybody moved in. */
  void fellThrough(CaseNumber youth, int unitId) {
    jdbc.sql(
            """
            update housing_offer set state = 'FELL_THROUGH'
            where case_number = :case and unit_id = :unit and state = 'ACCEPTED'
            and not exists (select 1 from housing_referral r
              where r.case_number = :case and r.unit_id = :unit and r.moved_in_on is not null)
            """)
        .param("case", youth.value())
        .param("unit", unitId)
        .update();
  }

  /** The case's open offers; more than one only if something is wrong. */
  List<Offer> open(CaseNumber youth) {
    return read("o.state = 'OPEN'", youth);
  }

  List<Offer> ofAttempt(CaseNumber youth) {
    return read(
        """
        o.attempt = (select max(r.attempt) from housing_referral r where r.case_number = :case)
        """,
        youth);
  }

  private List<Offer> read(String which, CaseNumber youth) {
    return jdbc.sql(
            """
            select o.*, u.source, m.explanation from housing_offer o
            join housing_unit u on u.unit_id = o.unit_id
            left join housing_match m on m.case_number = o.case_number
              and m.attempt = o.attempt and m.unit_id = o.unit_id
            where o.case_number = :case and %s order by o.offer_id desc
            """
                .formatted(which))
        .param("case", youth.value())
        .query(OfferTable::offer)
        .list();
  }

  private static Offer offer(ResultSet row, int number) throws SQLException {
    String reason = row.getString("decline_reason");
    return new Offer(
        row.getInt("unit_id"),
        HousingSource.valueOf(row.getString("source")),
        row.getObject("offered_on", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        State.valueOf(row.getString("state")),
        reason == null ? null : DeclineReason.valueOf(reason),
        row.getBoolean("counts"),
        Objects.requireNonNullElse(row.getString("explanation"), ""));
  }
}
