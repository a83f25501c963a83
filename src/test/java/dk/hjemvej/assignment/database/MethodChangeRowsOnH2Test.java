package dk.hjemvej.assignment.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class MethodChangeRowsOnH2Test {

  private static final CaseNumber YOUTH = CaseNumber.of("HF-2026-000001");

  private EmbeddedDatabase database;
  private MethodChangeTable changes;

  @BeforeEach
  void opensACase() {
    database =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(
                "classpath:db/migration/V02__case_record.sql",
                "classpath:db/migration/V105__method_change.sql")
            .build();
    JdbcClient jdbc = JdbcClient.create(database);
    changes =
        new MethodChangeTable(
            jdbc,
            new CivilTime(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC)));
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (?, current_timestamp, 'test', 'OPEN')
            """)
        .param(YOUTH.value())
        .update();
  }

  @AfterEach
  void forgets() {
    database.shutdown();
  }

  @Test
  void one_change_is_open_at_a_time_until_it_is_settled_or_the_case_closes() {
    assertThat(changes.isOpen(YOUTH)).isFalse();
    assertThat(changes.open(YOUTH)).isTrue();
    assertThat(changes.open(YOUTH)).isFalse();
    assertThat(changes.isOpen(YOUTH)).isTrue();

    changes.settle(YOUTH);
    assertThat(changes.open(YOUTH)).isTrue();
    changes.closed(YOUTH);
    assertThat(changes.isOpen(YOUTH)).isFalse();
  }
}
