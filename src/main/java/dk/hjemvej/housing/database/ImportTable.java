package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.lists.ImportLog;
import dk.hjemvej.housing.lists.VacancyImport.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code vacancy_import}. */
@Repository
class ImportTable implements ImportLog {

  private static final int LONGEST_NAME = 255;

  private final JdbcClient jdbc;
  private final CivilTime time;

  ImportTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void add(String userId, String fileName, byte[] file, Outcome outcome) {
    jdbc.sql(
            """
            insert into vacancy_import (imported_at, imported_by, file_name, file_sha256,
                added, changed, unchanged, refused)
            values (:at, :by, :name, :hash, :added, :changed, :unchanged, :refused)
            """)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("by", userId)
        .param("name", fileName.substring(0, Math.min(LONGEST_NAME, fileName.length())))
        .param("hash", hash(file))
        .param("added", outcome.added())
        .param("changed", outcome.changed())
        .param("unchanged", outcome.unchanged())
        .param("refused", outcome.refused())
        .update();
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
