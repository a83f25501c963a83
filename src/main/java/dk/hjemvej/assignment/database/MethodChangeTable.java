package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code open_method_change}. A closed case has nothing to change any more. */
@Repository
class MethodChangeTable implements MethodChanges, CaseClosing {

  private final JdbcClient jdbc;
  private final CivilTime time;

  MethodChangeTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /** Whoever asks second waits for the case's row, and then finds the change open. */
  @Override
  public boolean open(CaseNumber caseNumber) {
    jdbc.sql("select case_number from support_case where case_number = :case for update")
        .param("case", caseNumber.value())
        .query(String.class)
        .single();
    if (isOpen(caseNumber)) {
      return false;
    }
    jdbc.sql("insert into open_method_change (case_number, opened_at) values (:case, :at)")
        .param("case", caseNumber.value())
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }

  @Override
  public boolean isOpen(CaseNumber caseNumber) {
    return jdbc.sql("select case_number from open_method_change where case_number = :case")
        .param("case", caseNumber.value())
        .query(String.class)
        .optional()
        .isPresent();
  }

  @Override
  public boolean staysOpen(CaseNumber caseNumber) {
    return jdbc.sql(
            "select case_number from open_method_change where case_number = :case for update")
        .param("case", caseNumber.value())
        .query(String.class)
        .optional()
        .isPresent();
  }

  @Override
  public void settle(CaseNumber caseNumber) {
    jdbc.sql("delete from open_method_change where case_number = :case")
        .param("case", caseNumber.value())
        .update();
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    settle(caseNumber);
  }
}
