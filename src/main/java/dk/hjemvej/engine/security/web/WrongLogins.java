package dk.hjemvej.engine.security.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The wrong logins of the last minutes, in the database because every node answers logins. Names
 * are kept as a hash: people type passwords and CPR numbers into the wrong field.
 */
@Component
class WrongLogins {

  private final JdbcClient database;
  private final Clock clock;
  private final LoginLimits limits;

  WrongLogins(JdbcClient database, Clock clock, LoginLimits limits) {
    this.database = database;
    this.clock = clock;
    this.limits = limits;
  }

  /** Whether the next login from this address for this account would be read at all. */
  boolean leaveRoomFor(String address, String userId) {
    String account = hash(userId);
    Timestamp since = startOfWindow();
    return count("address = ? and account = ?", since, address, account)
            < limits.perAddressAndUser()
        && count("address = ?", since, address) < limits.perAddress()
        && count("account = ?", since, account) < limits.perUser();
  }

  void add(String address, String userId) {
    database.sql("delete from wrong_login where failed_at < ?").param(startOfWindow()).update();
    database
        .sql("insert into wrong_login (id, address, account, failed_at) values (?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(), address, hash(userId), Timestamp.from(clock.instant()))
        .update();
  }

  /** The right password was given, so the wrong ones before it were slips. */
  void forget(String address, String userId) {
    database
        .sql("delete from wrong_login where address = ? and account = ?")
        .params(address, hash(userId))
        .update();
  }

  private int count(String condition, Timestamp since, String... values) {
    return database
        .sql("select count(*) from wrong_login where failed_at >= ? and " + condition)
        .param(since)
        .params(List.of(values))
        .query(Integer.class)
        .single();
  }

  private Timestamp startOfWindow() {
    Instant start = clock.instant().minus(limits.window());
    return Timestamp.from(start);
  }

  private static String hash(String userId) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(userId.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
