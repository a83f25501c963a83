package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.support.FirstMonth;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads when CTI was granted. */
@Repository
class FirstMonthTable implements FirstMonth {

  private final JdbcClient jdbc;

  FirstMonthTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<LocalDate> beganOn(CaseNumber youth) {
    return jdbc
        .sql(
            """
            select max(started_on) from method_course
            where case_number = :case and method = 'CTI' and closed_on is null
            """)
        .param("case", youth.value())
        .query(LocalDate.class)
        .list()
        .stream()
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }
}
