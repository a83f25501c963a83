package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.support.Deviation;
import dk.hjemvej.support.Deviations;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code method_deviation}. */
@Repository
class DeviationTable implements Deviations {

  private final JdbcClient jdbc;
  private final CivilTime time;

  DeviationTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void note(CaseNumber youth, int phaseNo, Deviation deviation) {
    jdbc.sql(
            """
            insert into method_deviation (case_number, phase_no, code, noted_on)
            select case_number, cast(:phase as integer), cast(:code as varchar(40)), cast(:on as date)
            from support_case where case_number = :case
            and not exists (select 1 from method_deviation
              where case_number = :case and phase_no = :phase and code = :code and noted_on = :on)
            """)
        .param("phase", phaseNo)
        .param("code", deviation.name())
        .param("on", time.today())
        .param("case", youth.value())
        .update();
  }

  @Override
  public Set<Deviation> of(CaseNumber youth, int phaseNo) {
    Set<Deviation> noted = EnumSet.noneOf(Deviation.class);
    jdbc.sql("select code from method_deviation where case_number = :case and phase_no = :phase")
        .param("case", youth.value())
        .param("phase", phaseNo)
        .query(String.class)
        .list()
        .forEach(code -> noted.add(Deviation.valueOf(code)));
    return noted;
  }
}
