package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.HomeVisits;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Home visits as the contact notes know them. An attempt at a closed door is none. */
@Repository
class HomeVisitTable implements HomeVisits {

  private final JdbcClient jdbc;

  HomeVisitTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean since(CaseNumber youth, LocalDate day) {
    return jdbc.sql(
                """
                select count(*) from contact
                where case_number = :case and contact_on >= :day
                  and contact_form = 'HOME_VISIT' and with_citizen and contact_result = 'MET'
                """)
            .param("case", youth.value())
            .param("day", day)
            .query(Integer.class)
            .single()
        > 0;
  }
}
