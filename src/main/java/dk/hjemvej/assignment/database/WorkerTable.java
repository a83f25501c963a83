package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code worker} and {@code worker_certificate}. */
@Repository
class WorkerTable implements WorkerRegister {

  private static final String UPDATE =
      """
      update worker set weekly_hours = :hours, deputy = :deputy, takes_citizens = :takes,
        registered_by = :by, registered_at = :at
      where user_id = :worker
      """;

  private static final String INSERT =
      """
      insert into worker
        (user_id, weekly_hours, deputy, takes_citizens, registered_by, registered_at)
      values (:worker, :hours, :deputy, :takes, :by, :at)
      """;

  private final JdbcClient jdbc;
  private final CivilTime time;

  WorkerTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  @Transactional
  public void register(Worker worker, String by) {
    if (write(worker, by, UPDATE) == 0) {
      write(worker, by, INSERT);
    }
    jdbc.sql("delete from worker_certificate where user_id = :worker")
        .param("worker", worker.userId())
        .update();
    worker
        .certificates()
        .forEach(
            certificate ->
                jdbc.sql(
                        """
                        insert into worker_certificate (user_id, method, certified_on)
                        values (:worker, :method, :on)
                        """)
                    .param("worker", worker.userId())
                    .param("method", certificate.method().name())
                    .param("on", certificate.on())
                    .update());
  }

  private int write(Worker worker, String by, String statement) {
    return jdbc.sql(statement)
        .param("worker", worker.userId())
        .param("hours", worker.weeklyHours())
        .param("deputy", worker.deputy())
        .param("takes", worker.takesCitizens())
        .param("by", by)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Worker> find(String userId) {
    return jdbc.sql("select * from worker where user_id = :worker")
        .param("worker", userId)
        .query((row, n) -> worker(row))
        .optional();
  }

  @Override
  public Optional<Worker> lock(String userId) {
    return jdbc.sql("select * from worker where user_id = :worker for update")
        .param("worker", userId)
        .query((row, n) -> worker(row))
        .optional();
  }

  @Override
  public List<Worker> all() {
    return jdbc.sql("select * from worker order by user_id").query((row, n) -> worker(row)).list();
  }

  private Worker worker(ResultSet row) throws SQLException {
    String userId = row.getString("user_id");
    return new Worker(
        userId,
        row.getBigDecimal("weekly_hours"),
        row.getString("deputy"),
        row.getBoolean("takes_citizens"),
        certificates(userId));
  }

  private List<Certificate> certificates(String userId) {
    return jdbc.sql("select * from worker_certificate where user_id = :worker order by method")
        .param("worker", userId)
        .query(
            (row, n) ->
                new Certificate(
                    Method.valueOf(row.getString("method")),
                    row.getObject("certified_on", LocalDate.class)))
        .list();
  }
}
