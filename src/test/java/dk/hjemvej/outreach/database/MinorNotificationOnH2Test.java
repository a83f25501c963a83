package dk.hjemvej.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The same statement on the database of the first command. */
class MinorNotificationOnH2Test {

  @Test
  void it_is_asked_for_once_per_case() {
    var h2 = new DriverManagerDataSource("jdbc:h2:mem:minors;DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V02__case_record.sql"),
            new ClassPathResource("db/migration/V12__minor_notification.sql"))
        .execute(h2);
    JdbcClient jdbc = JdbcClient.create(h2);
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values ('HF-2026-000001', current_timestamp, 'test', 'OPEN')
            """)
        .update();
    var notifications = new MinorNotificationTable(jdbc, new CivilTime(Clock.systemUTC()));

    assertThat(notifications.ask(CaseNumber.of("HF-2026-000001"))).isTrue();
    assertThat(notifications.ask(CaseNumber.of("HF-2026-000001"))).isFalse();
  }
}
