package dk.hjemvej.assignment.database;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Cover;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code worker_absence}. */
@Repository
class AbsenceTable implements Absences, Cover {

  private final JdbcClient jdbc;
  private final CivilTime time;

  AbsenceTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void begin(Absence absence) {
    end(absence.worker());
    jdbc.sql(
            """
            insert into worker_absence (worker, deputy, absent_from, expected_back_on)
            values (:worker, :deputy, :from, :back)
            """)
        .param("worker", absence.worker())
        .param("deputy", absence.deputy())
        .param("from", absence.from())
        .param("back", absence.expectedBackOn())
        .update();
  }

  @Override
  public Optional<Absence> of(String worker) {
    return jdbc.sql("select * from worker_absence where worker = :worker")
        .param("worker", worker)
        .query(
            (row, number) ->
                new Absence(
                    row.getString("worker"),
                    row.getString("deputy"),
                    row.getObject("absent_from", LocalDate.class),
                    row.getObject("expected_back_on", LocalDate.class)))
        .optional();
  }

  @Override
  public void end(String worker) {
    jdbc.sql("delete from worker_absence where worker = :worker").param("worker", worker).update();
  }

  /** A deputy may be absent, too; two who stand in for each other leave the work where it is. */
  @Override
  public String whoIsThere(String worker) {
    Set<String> asked = new HashSet<>();
    String candidate = worker;
    while (asked.add(candidate)) {
      Optional<String> deputy = deputyToday(candidate);
      if (deputy.isEmpty()) {
        return candidate;
      }
      candidate = deputy.get();
    }
    return worker;
  }

  private Optional<String> deputyToday(String worker) {
    return of(worker)
        .filter(absence -> !absence.from().isAfter(time.today()))
        .flatMap(absence -> Optional.ofNullable(absence.deputy()));
  }
}
