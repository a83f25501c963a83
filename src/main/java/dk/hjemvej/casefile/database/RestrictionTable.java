package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Restrictions;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code case_restriction}. */
@Repository
class RestrictionTable implements Restrictions {

  private final JdbcClient jdbc;
  private final CivilTime time;

  RestrictionTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void restrict(CaseNumber youth, Reason reason) {
    if (!isRestricted(youth)) {
      jdbc.sql(
              "insert into case_restriction (case_number, reason, since) values (:case, :why, :at)")
          .param("case", youth.value())
          .param("why", reason.name())
          .param("at", time.now().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  @Override
  public boolean isRestricted(CaseNumber youth) {
    return jdbc.sql("select count(*) from case_restriction where case_number = :case")
            .param("case", youth.value())
            .query(Integer.class)
            .single()
        > 0;
  }
}
