package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Risks;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code high_risk}: one for each case at high risk. */
@Repository
class RiskTable implements Risks, CaseClosing {

  private final JdbcClient jdbc;
  private final CivilTime time;

  RiskTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public boolean isHigh(CaseNumber caseNumber) {
    return jdbc.sql("select count(*) from high_risk where case_number = :case")
            .param("case", caseNumber.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void raise(CaseNumber caseNumber) {
    if (!isHigh(caseNumber)) {
      jdbc.sql("insert into high_risk (case_number, since) values (:case, :since)")
          .param("case", caseNumber.value())
          .param("since", time.now().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  @Override
  public void clear(CaseNumber caseNumber) {
    jdbc.sql("delete from high_risk where case_number = :case")
        .param("case", caseNumber.value())
        .update();
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    clear(caseNumber);
  }
}
