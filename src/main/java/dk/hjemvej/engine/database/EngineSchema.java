package dk.hjemvej.engine.database;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The first migration: the engine's own create scripts, as its jar ships them for the database at
 * hand. Views and indexes of ours may then stand on engine tables.
 */
@Component
class EngineSchema implements JavaMigration {

  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("01");
  }

  @Override
  public String getDescription() {
    return "engine";
  }

  /**
   * The scripts belong to the engine's version, which the build pins: there is nothing to compare.
   */
  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    Connection connection = context.getConnection();
    String product = connection.getMetaData().getDatabaseProductName();
    String database = "H2".equals(product) ? "h2" : "postgres";
    for (String part : PARTS) {
      ScriptUtils.executeSqlScript(
          connection,
          new ClassPathResource(
              "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql"
                  .formatted(database, part)));
    }
  }
}
