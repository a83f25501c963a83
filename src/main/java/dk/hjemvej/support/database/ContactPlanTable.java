package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.support.ContactPlan;
import dk.hjemvej.support.ContactPlans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code contact_plan}. */
@Repository
class ContactPlanTable implements ContactPlans {

  private final JdbcClient jdbc;

  ContactPlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ContactPlan> of(CaseNumber youth) {
    return jdbc.sql("select * from contact_plan where case_number = :case")
        .param("case", youth.value())
        .query(ContactPlanTable::plan)
        .optional();
  }

  @Override
  public void keep(CaseNumber youth, ContactPlan plan) {
    if (write(
            """
            update contact_plan set counted_from = :from, contact_interval = :interval,
              silence_limit = :silence, agreed_on = :agreed, pause_interval = :pause
            where case_number = :case
            """,
            youth,
            plan)
        == 0) {
      write(
          """
          insert into contact_plan (case_number, counted_from, contact_interval, silence_limit,
            agreed_on, pause_interval)
          values (:case, :from, :interval, :silence, :agreed, :pause)
          """,
          youth,
          plan);
    }
  }

  private int write(String sql, CaseNumber youth, ContactPlan plan) {
    return jdbc.sql(sql)
        .param("case", youth.value())
        .param("from", plan.countedFrom())
        .param("interval", plan.interval().toString())
        .param("silence", plan.silenceLimit().toString())
        .param("agreed", plan.agreedOn())
        .param("pause", text(plan.pauseInterval()))
        .update();
  }

  private static ContactPlan plan(ResultSet row, int number) throws SQLException {
    String pause = row.getString("pause_interval");
    return new ContactPlan(
        row.getObject("counted_from", LocalDate.class),
        Period.parse(row.getString("contact_interval")),
        Period.parse(row.getString("silence_limit")),
        row.getObject("agreed_on", LocalDate.class),
        pause == null ? null : Period.parse(pause));
  }

  private static @Nullable String text(@Nullable Period period) {
    return period == null ? null : period.toString();
  }
}
