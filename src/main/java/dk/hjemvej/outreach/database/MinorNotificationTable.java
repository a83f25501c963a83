package dk.hjemvej.outreach.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.outreach.MinorNotifications;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MinorNotificationTable implements MinorNotifications {

  private final JdbcClient jdbc;
  private final CivilTime time;

  MinorNotificationTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public boolean ask(CaseNumber caseNumber) {
    return jdbc.sql(
                """
                insert into minor_notification (case_number, asked_at)
                select case_number, :now from support_case c where case_number = :case
                and not exists (select 1 from minor_notification m where m.case_number = c.case_number)
                """)
            .param("now", time.now().atOffset(ZoneOffset.UTC))
            .param("case", caseNumber.value())
            .update()
        == 1;
  }
}
