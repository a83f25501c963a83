package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.oversight.MyWay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MyWayView implements MyWay.Register {

  private final JdbcClient jdbc;

  MyWayView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public MyWay of(CaseNumber caseNumber) {
    return jdbc.sql("select * from my_way where case_number = ?")
        .param(caseNumber.value())
        .query((row, number) -> way(row))
        .single();
  }

  private static MyWay way(ResultSet row) throws SQLException {
    String method = row.getString("method");
    return new MyWay(
        row.getString("outcome"),
        row.getBoolean("enrolled"),
        row.getBoolean("handing_over"),
        row.getBoolean("handed_over"),
        row.getBoolean("paused"),
        method == null ? null : Method.valueOf(method),
        row.getString("worker"),
        row.getObject("agreed_on", LocalDate.class),
        contactBy(row));
  }

  private static @Nullable LocalDate contactBy(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("counted_from", LocalDate.class);
    if (from == null) {
      return null;
    }
    String inPause = row.getString("pause_interval");
    return from.plus(Period.parse(inPause == null ? row.getString("contact_interval") : inPause));
  }
}
