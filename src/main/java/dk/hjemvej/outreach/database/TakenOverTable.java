package dk.hjemvej.outreach.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.outreach.TakenOver;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TakenOverTable implements TakenOver {

  private final JdbcClient jdbc;

  TakenOverTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(CaseNumber street, CaseNumber former) {
    jdbc.sql("insert into taken_over_case (former_case, case_number) values (:former, :street)")
        .param("former", former.value())
        .param("street", street.value())
        .update();
  }

  @Override
  public Optional<CaseNumber> formerOf(CaseNumber street) {
    return jdbc.sql("select former_case from taken_over_case where case_number = :street")
        .param("street", street.value())
        .query(String.class)
        .optional()
        .map(CaseNumber::of);
  }
}
