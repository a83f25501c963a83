package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/**
 * One open case in the database of the first command, new for each test and without an engine, for
 * tests that the same SQL runs there; the scenarios run it on PostgreSQL.
 */
public final class CaseOnH2 implements BeforeEachCallback, AfterEachCallback {

  public static final CaseNumber YOUTH = CaseNumber.of("HF-2026-000001");

  /** The only moment there is: ten o'clock in Copenhagen on Monday 2 March 2026. */
  public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final String[] migrations;
  private EmbeddedDatabase database;

  /**
   * @param migrations those that make the tables of the test, in their order, such as {@code
   *     V02__case_record}
   */
  public CaseOnH2(String... migrations) {
    this.migrations =
        Stream.of(migrations)
            .map("classpath:db/migration/%s.sql"::formatted)
            .toArray(String[]::new);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    database =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(migrations)
            .build();
    jdbc()
        .sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (?, current_timestamp, 'test', 'OPEN')
            """)
        .param(YOUTH.value())
        .update();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    database.shutdown();
  }

  public DataSource database() {
    return database;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  public CivilTime time() {
    return new CivilTime(Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
