package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.PromiseChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code housing_referral}. */
@Repository
class HousingReferralTable implements HousingReferrals, CaseClosing {

  private static final String NEWEST =
      """
       where case_number = :case
         and attempt = (select max(r.attempt) from housing_referral r where r.case_number = :case)
      """;

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final ApplicationEventPublisher events;

  HousingReferralTable(JdbcClient jdbc, CivilTime time, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.time = time;
    this.events = events;
  }

  @Override
  public int open(CaseNumber youth) {
    Optional<Referral> newest = newest(youth);
    if (newest.filter(Referral::isOpen).isPresent()) {
      return newest.get().attempt();
    }
    int attempt = newest.map(Referral::attempt).orElse(0) + 1;
    jdbc.sql(
            """
            insert into housing_referral (case_number, attempt, opened_on, changed)
            values (:case, :attempt, :on, :changed)
            """)
        .param("case", youth.value())
        .param("attempt", attempt)
        .param("on", time.today())
        .param("changed", newest.map(Referral::changed).orElse(0L) + 1)
        .update();
    return attempt;
  }

  @Override
  public Optional<Referral> newest(CaseNumber youth) {
    return jdbc.sql("select * from housing_referral" + NEWEST)
        .param("case", youth.value())
        .query(HousingReferralTable::referral)
        .optional();
  }

  @Override
  public Referral current(CaseNumber youth) {
    return newest(youth)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Attempt at a home of case %s: wanted one, found none".formatted(youth)));
  }

  @Override
  public void promise(CaseNumber youth, LocalDate expectedMoveIn) {
    set(youth, "expected_move_in = :on", Map.of("on", expectedMoveIn));
  }

  @Override
  public void allocated(CaseNumber youth, int unitId) {
    set(youth, "unit_id = :unit, allocated_on = :on", Map.of("unit", unitId, "on", time.today()));
  }

  @Override
  public void fellThrough(CaseNumber youth) {
    set(
        youth,
        """
        unit_id = null, allocated_on = null, lease_signed_on = null, move_in_on = null,
          changed = changed + 1
        """,
        Map.of());
  }

  @Override
  public void leaseSigned(CaseNumber youth, LocalDate signedOn, LocalDate moveInOn) {
    set(
        youth,
        "lease_signed_on = :signed, move_in_on = :moveIn, expected_move_in = :moveIn",
        Map.of("signed", signedOn, "moveIn", moveInOn));
    events.publishEvent(new PromiseChanged(youth));
  }

  @Override
  public void movedIn(
      CaseNumber youth, LocalDate keysReceivedOn, LocalDate movedInOn, String outcome) {
    set(
        youth,
        "keys_received_on = :keys, moved_in_on = :movedIn, housing_outcome = :outcome",
        Map.of("keys", keysReceivedOn, "movedIn", movedInOn, "outcome", outcome));
  }

  /** The first reason stays. */
  @Override
  public void end(CaseNumber youth, End reason) {
    jdbc.sql(
            """
            update housing_referral set ended_on = :on, end_reason = :reason
            where case_number = :case and ended_on is null
            """)
        .param("on", time.today())
        .param("reason", reason.name())
        .param("case", youth.value())
        .update();
  }

  @Override
  public void changed(CaseNumber youth) {
    set(youth, "changed = changed + 1", Map.of());
  }

  @Override
  public void closed(CaseNumber youth) {
    end(youth, End.CASE_CLOSED);
  }

  private void set(CaseNumber youth, String columns, Map<String, ?> values) {
    jdbc.sql("update housing_referral set " + columns + NEWEST)
        .params(values)
        .param("case", youth.value())
        .update();
  }

  private static Referral referral(ResultSet row, int number) throws SQLException {
    return new Referral(
        row.getInt("attempt"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("expected_move_in", LocalDate.class),
        row.getObject("unit_id", Integer.class),
        row.getObject("lease_signed_on", LocalDate.class),
        row.getObject("move_in_on", LocalDate.class),
        row.getObject("moved_in_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getLong("changed"));
  }
}
