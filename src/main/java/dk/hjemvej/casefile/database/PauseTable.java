package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Pauses;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code pause}: one for each case on pause. What happened is in the submissions. */
@Repository
class PauseTable implements Pauses, CaseClosing {

  private final JdbcClient jdbc;

  PauseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Pause> of(CaseNumber caseNumber) {
    return jdbc.sql("select * from pause where case_number = :case")
        .param("case", caseNumber.value())
        .query(
            (row, number) ->
                new Pause(
                    row.getString("reason"),
                    row.getObject("paused_from", LocalDate.class),
                    row.getObject("expected_until", LocalDate.class)))
        .optional();
  }

  @Override
  public boolean begin(CaseNumber caseNumber, Pause pause) {
    if (isPaused(caseNumber)) {
      return false;
    }
    jdbc.sql(
            """
            insert into pause (case_number, reason, paused_from, expected_until)
            values (:case, :reason, :from, :until)
            """)
        .param("case", caseNumber.value())
        .param("reason", pause.reason())
        .param("from", pause.from())
        .param("until", pause.expectedUntil())
        .update();
    return true;
  }

  @Override
  public void end(CaseNumber caseNumber) {
    jdbc.sql("delete from pause where case_number = :case")
        .param("case", caseNumber.value())
        .update();
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    end(caseNumber);
  }
}
