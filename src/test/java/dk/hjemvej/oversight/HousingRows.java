package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Homes, attempts and offers as rows, for tests that only count and show them. */
public final class HousingRows {

  private final JdbcClient jdbc;

  public HousingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A home that somebody got, or nobody. */
  public int home(String address, String source, int rent) {
    jdbc.sql(
            """
            insert into housing_unit (source, landlord, identity_key, address, area, rent, size_m2,
              rooms, study_requirement, accessibility, available_from, allocation_right, state,
              registered_at)
            values (?, 'Opdigtet Bolig', ?, ?, 'VALBY', ?, 30, 1, false, '', '2026-01-01', true,
              'FREE', '2026-01-01T00:00:00Z')
            """)
        .params(source, address, address, rent)
        .update();
    return jdbc.sql("select unit_id from housing_unit where address = ?")
        .param(address)
        .query(Integer.class)
        .single();
  }

  public void attempt(CaseNumber youth, int attempt, String openedOn) {
    jdbc.sql(
            """
            insert into housing_referral (case_number, attempt, opened_on, changed)
            values (?, ?, ?, 1)
            """)
        .params(youth.value(), attempt, LocalDate.parse(openedOn))
        .update();
  }

  public void looking(CaseNumber youth, int attempt, String since) {
    jdbc.sql(
            """
            insert into housing_search (case_number, attempt, since, process_instance_id, waiting,
              seen_register, seen_referral)
            values (?, ?, ?, 'test', false, 0, 0)
            """)
        .params(youth.value(), attempt, LocalDate.parse(since))
        .update();
  }

  public void accepted(CaseNumber youth, int attempt, int unit, String on) {
    offer(youth, attempt, unit, "ACCEPTED", null, on);
    jdbc.sql("update housing_referral set unit_id = ? where case_number = ? and attempt = ?")
        .params(unit, youth.value(), attempt)
        .update();
  }

  public void keys(CaseNumber youth, int attempt, String on) {
    jdbc.sql(
            "update housing_referral set keys_received_on = ? where case_number = ? and attempt = ?")
        .params(LocalDate.parse(on), youth.value(), attempt)
        .update();
  }

  public void declined(CaseNumber youth, int attempt, int unit, String reason, String on) {
    offer(youth, attempt, unit, "DECLINED", reason, on);
  }

  public void open(CaseNumber youth, int attempt, int unit, String on) {
    offer(youth, attempt, unit, "OPEN", null, on);
  }

  public void fellThrough(CaseNumber youth, int attempt, int unit, String on) {
    offer(youth, attempt, unit, "FELL_THROUGH", null, on);
  }

  public void leftOut(CaseNumber youth, int attempt, int unit, String reasons, String foundAt) {
    jdbc.sql(
            """
            insert into housing_match (case_number, attempt, unit_id, verdict, points, reasons,
              explanation, found_at)
            values (?, ?, ?, 'EXCLUDED', 0, ?, 'husleje 3.450 kr. over loftet 3.000 kr.', cast(? as timestamp with time zone))
            """)
        .params(youth.value(), attempt, unit, reasons, foundAt)
        .update();
  }

  private void offer(
      CaseNumber youth, int attempt, int unit, String state, String reason, String on) {
    LocalDate day = LocalDate.parse(on);
    jdbc.sql(
            """
            insert into housing_offer (case_number, attempt, unit_id, offered_on, answer_by, state,
              decline_reason, counts, answered_on)
            values (?, ?, ?, ?, ?, ?, ?, false, ?)
            """)
        .params(youth.value(), attempt, unit, day, day.plusDays(7), state, reason, day)
        .update();
  }
}
