package dk.hjemvej.scenario.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL for the whole test run; each Spring context gets a database of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgreSql {

  private static final EmbeddedPostgres SERVER = start();

  private static int databases;

  /** JDBC address of a new, empty database. */
  public static synchronized String newDatabase() {
    String name = "hjemvej" + ++databases;
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }

  @Bean
  DataSource dataSource() {
    var pool = new com.zaxxer.hikari.HikariDataSource();
    pool.setJdbcUrl(newDatabase());
    pool.setMaximumPoolSize(40);
    // Contexts that rest between their tests leave the server to the one that runs.
    pool.setMinimumIdle(1);
    pool.setIdleTimeout(10_000);
    pool.setConnectionTimeout(10_000);
    return pool;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("max_connections", "300")
          .setServerConfig("fsync", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
