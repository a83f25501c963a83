package dk.hjemvej.handover.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Endings;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code case_ending}: one per case, says its primary key. */
@Repository
class EndingTable implements Endings {

  private final JdbcClient jdbc;
  private final CivilTime time;

  EndingTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void agreed(CaseNumber youth, Ending ending) {
    Optional<Ending> before = of(youth);
    if (before.isEmpty()) {
      add(youth, ending);
    } else if (!before.get().equals(ending)) {
      throw new IllegalStateException(
          "Ending of a case: wanted one, found %s after %s".formatted(ending, before.get()));
    }
  }

  @Override
  public Optional<Ending> of(CaseNumber youth) {
    return jdbc.sql("select basis, outcome from case_ending where case_number = :case")
        .param("case", youth.value())
        .query(
            (row, number) ->
                new Ending(Basis.valueOf(row.getString("basis")), row.getString("outcome")))
        .optional();
  }

  private void add(CaseNumber youth, Ending ending) {
    jdbc.sql(
            """
            insert into case_ending (case_number, basis, outcome, agreed_at)
            values (:case, :basis, :outcome, :at)
            """)
        .param("case", youth.value())
        .param("basis", ending.basis().name())
        .param("outcome", ending.outcome())
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }
}
