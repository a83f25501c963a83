package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CasePlan;
import dk.hjemvej.oversight.CasePlan.Deviation;
import dk.hjemvej.oversight.CasePlan.Ladder;
import dk.hjemvej.oversight.CasePlan.PhaseDates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the views {@code case_phase}, {@code case_deviation}, {@code case_ladder}, pause and risk.
 */
@Repository
class CasePlanView implements CasePlan.Register {

  private final JdbcClient jdbc;

  CasePlanView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public CasePlan of(CaseNumber caseNumber) {
    return new CasePlan(
        phases(caseNumber),
        deviations(caseNumber),
        ladders(caseNumber),
        jdbc.sql("select paused_from from case_pause where case_number = ?")
            .param(caseNumber.value())
            .query(LocalDate.class)
            .optional()
            .orElse(null),
        jdbc.sql("select count(*) from case_high_risk where case_number = ?")
                .param(caseNumber.value())
                .query(Integer.class)
                .single()
            > 0);
  }

  private List<PhaseDates> phases(CaseNumber caseNumber) {
    return jdbc.sql("select * from case_phase where case_number = ? order by course_no, phase_no")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new PhaseDates(
                    row.getInt("phase_no"),
                    row.getObject("planned_start", LocalDate.class),
                    row.getObject("planned_end", LocalDate.class),
                    row.getObject("extended_until", LocalDate.class),
                    row.getObject("started_on", LocalDate.class),
                    row.getObject("ended_on", LocalDate.class),
                    row.getString("overrun_reason")))
        .list();
  }

  private List<Deviation> deviations(CaseNumber caseNumber) {
    return jdbc.sql(
            "select * from case_deviation where case_number = ? order by noted_on, phase_no")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new Deviation(
                    row.getInt("phase_no"),
                    row.getString("code"),
                    row.getObject("noted_on", LocalDate.class)))
        .list();
  }

  private List<Ladder> ladders(CaseNumber caseNumber) {
    return jdbc.sql("select * from case_ladder where case_number = ? order by since, subject")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new Ladder(
                    row.getString("subject"),
                    row.getObject("since", LocalDate.class),
                    "HELD".equals(row.getString("state")),
                    row.getObject("level", Integer.class),
                    row.getObject("reached_on", LocalDate.class),
                    row.getObject("next_step_on", LocalDate.class)))
        .list();
  }
}
